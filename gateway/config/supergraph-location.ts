import { readFileSync } from 'node:fs';
import { parseSupergraph, type Supergraph } from '../supergraph/supergraph';
import { unreadable } from './file-reading';
import type { Given, Layer, Problems } from './given';
import type { settings, Values } from './settings';

/** Where the supergraph comes from. */
export type SupergraphLocation =
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly file: string;
      readonly watch: boolean;
    }
  | {
      readonly kind: 'url';
      readonly url: string;
      readonly pollMs: number;
      /** Secret. */
      readonly headers: Readonly<Record<string, string>>;
    }
  /** For a program that has it already. */
  | { readonly kind: 'text'; readonly sdl: string };

/**
 * The file or the URL, whichever is given in the first place that gives one.
 * @param layers the first goes before the others
 */
export function chooseLocation(
  layers: readonly Layer[],
  read: Values<typeof settings.supergraph>,
  problems: Problems,
): SupergraphLocation {
  const { file, watch, url, pollMs, headers } = read;
  for (const layer of layers) {
    const aFile = given(layer, 'supergraph.file');
    const aUrl = given(layer, 'supergraph.url');
    if (aFile && aUrl) problems.push(`${aUrl.at}: expected this or ${aFile.at}, not both`);
    if (aFile) break;
    if (aUrl) return Object.freeze({ kind: 'url', url: url ?? '', pollMs, headers });
  }
  return Object.freeze({ kind: 'file', file, watch });
}

/** Undefined when it can't be used, which `problems` are told. */
export function readSupergraphFile(file: string, at: string, problems: Problems): Supergraph | undefined {
  let sdl: string;
  try {
    sdl = readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(`${at}: the supergraph ${file} ${unreadable(error)}`);
    return undefined;
  }
  try {
    return parseSupergraph(sdl);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`${at}: the supergraph ${file} can't be used: ${reason}`);
    return undefined;
  }
}

function given(layer: Layer, path: string): Given | undefined {
  const found = layer.get(path);
  return found?.value === undefined ? undefined : found;
}
