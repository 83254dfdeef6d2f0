import type { Population } from './population';
import { RandomStream } from './random';

/**
 * The stream of one row of people. Keyed by the row and, through the linkage key, by the seed: rows of any
 * block can be made without those of the others.
 */
export const rowStream = ({ linkedId }: Population, rowId: string, attribute: string): RandomStream =>
  new RandomStream(linkedId(rowId), attribute);
