import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import { openPolledUrl, type PolledUrlOptions } from './polled-url';
import { openSupergraphFile, type SupergraphFileOptions } from './watched-file';

/** Where the supergraph comes from, and what tells of a new one; whether it is any good is for who serves it to say. */
export interface SupergraphSource extends Stoppable {
  /** The text that came last. */
  readonly current: string;
  /** @returns what ends the calls */
  onChange(listener: (supergraphSdl: string) => void): () => void;
}

export type SupergraphLocation = SupergraphFileOptions | PolledUrlOptions;

/**
 * @param stopping ends the start
 * @throws StartError when there is no supergraph to begin with
 */
export function openSupergraphSource(
  location: SupergraphLocation,
  log: Logger,
  stopping?: AbortSignal,
): Promise<SupergraphSource> {
  return 'file' in location ? openSupergraphFile(location, log) : openPolledUrl(location, log, stopping);
}
