import type { ShowcaseDocument } from './documents';

export function renderPage(documents: readonly ShowcaseDocument[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sembrando Oportunidades: explorer</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/explorer/assets/explorer.css">
    <script type="application/json" id="documents">${jsonForHtml(documents)}</script>
    <script type="module" src="/explorer/assets/explorer.js"></script>
  </head>
  <body><div id="explorer"></div></body>
</html>
`;
}

/** JSON that can't end the element it stands in. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
