import type { LocalGraph } from './start';

/** Has no single quote in it, so that a POSIX shell takes it as one word. */
const FIRST_QUERY =
  'query Figures { reportedFigures(first: 20) { totalCount nodes { value unit status asOf country { code } counts { en } source { document line } recorded { value } } } }';

/** What a person is told once everything runs. */
export function welcome({ url, store, logLevel }: LocalGraph): string {
  const base = new URL(url).origin;
  return `
The graph is ready.
  Sandbox    ${base}/
  Explorer   ${base}/explorer
  GraphQL    ${base}/graphql
  health     ${base}/health/ready

  store      ${store.description}
  data       ${dataOf(store)}

This is demo mode: people and their records are synthetic, and whoever uses this machine may read them.
What was started here listens on 127.0.0.1 only. Log level: ${logLevel} (LOG_LEVEL=info shows more). Ctrl-C ends everything.

A first query:
  ${firstQuery(base)}
`;
}

/** A command for a POSIX shell. */
export function firstQuery(base: string): string {
  return `curl -s ${base}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'`;
}

function dataOf({ dataDir }: LocalGraph['store']): string {
  if (dataDir === null) return 'in that server; to start anew, drop its databases usaid, amexcid and arco';
  return `${dataDir}; to start anew, stop this and run: rm -r '${dataDir.replaceAll("'", "'\\''")}'`;
}
