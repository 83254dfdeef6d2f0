import { LRUCache } from 'lru-cache';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';
export const HTML_TYPE = 'text/html';

export type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE | typeof HTML_TYPE;

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * Which of the offered types, in our order of liking, the header `Accept` likes best, the first of equals; undefined
 * where it accepts none of them.
 */
export function chooseMediaType(
  accept: string | undefined,
  offered: readonly MediaType[],
): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(readRange);
  let best: { readonly type: MediaType; readonly quality: number; readonly place: number } | undefined;
  for (const type of offered) {
    const range = mostSpecific(ranges, type);
    if (!range || range.quality <= 0) continue;
    const place = ranges.indexOf(range);
    if (best && (best.quality > range.quality || (best.quality === range.quality && best.place <= place)))
      continue;
    best = { type, quality: range.quality, place };
  }
  return best?.type;
}

/** Clients of one kind all send the same header. */
const MOST_REMEMBERED = 100;

/** `chooseMediaType` that remembers what it chose for the headers that came last. */
export function rememberChoices(
  offered: readonly MediaType[],
): (accept: string | undefined) => MediaType | undefined {
  const choices = new LRUCache<string, { readonly chosen: MediaType | undefined }>({ max: MOST_REMEMBERED });
  return (accept = '') => {
    const known = choices.get(accept);
    if (known) return known.chosen;
    const chosen = chooseMediaType(accept, offered);
    choices.set(accept, { chosen });
    return chosen;
  };
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number.parseFloat(quality) || 0 };
}

function mostSpecific(ranges: readonly Range[], type: string): Range | undefined {
  for (const wanted of [type, type.replace(/\/.*/, '/*'), '*/*']) {
    const found = ranges.find((range) => range.type === wanted);
    if (found) return found;
  }
  return undefined;
}
