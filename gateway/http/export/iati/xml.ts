import { XMLBuilder } from 'fast-xml-parser';

/** Attributes begin with `@`, the text is in `#text`; elements stand in the order of the keys. */
export interface Element {
  readonly [name: string]: string | number | Element | readonly Element[] | undefined;
}

export interface Text {
  readonly en: string;
  readonly es: string;
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false, // else "true" would be left out
  suppressEmptyNode: true,
  format: true,
});

/** The element as text, escaped; a key that is undefined is left out. */
export function xmlOf(name: string, element: Element): string {
  return builder.build({ [name]: cleaned(element) });
}

/** One narrative a language. */
export function narratives({ en, es }: Text): Pick<Element, 'narrative'> {
  return {
    narrative: [
      { '@xml:lang': 'en', '#text': en },
      { '@xml:lang': 'es', '#text': es },
    ],
  };
}

function cleaned(value: Element[string]): unknown {
  if (typeof value === 'string') return withoutForbidden(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [name, cleaned(inner)]),
  );
}

/** XML 1.0 has no way to write these, not even escaped. */
function withoutForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return wellFormed(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
