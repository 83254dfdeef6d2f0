import type { Stoppable } from '../../subgraphs/kit/lifecycle';

/** Where the supergraph comes from, and tells of a new one. */
export interface SupergraphSource extends Stoppable {
  /** The text of the last supergraph that came; never one that is no supergraph. */
  readonly current: string;
  /** @returns what ends the calls */
  onChange(listener: (supergraphSdl: string) => void): () => void;
}
