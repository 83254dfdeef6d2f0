import type { Stoppable } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import type { SupergraphLocation } from '../config/supergraph-location';
import { openPolledUrl } from './polled-url';
import { openSupergraphFile } from './watched-file';

/** Gives the supergraph and tells of a new one; whether it is any good is for who serves it to say. */
export interface SupergraphSource extends Stoppable {
  /** The text that came last. */
  readonly current: string;
  /** @returns what ends the calls */
  onChange(listener: (supergraphSdl: string) => void): () => void;
}

/**
 * @param stopping ends the start
 * @throws StartError when there is no supergraph to begin with
 */
export async function openSupergraphSource(
  place: SupergraphLocation,
  log: Logger,
  stopping?: AbortSignal,
): Promise<SupergraphSource> {
  switch (place.kind) {
    case 'file':
      return openSupergraphFile(place, log);
    case 'url':
      return openPolledUrl(place, log, stopping);
    case 'text':
      return { current: place.sdl, onChange: () => () => undefined, stop: async () => undefined };
  }
}
