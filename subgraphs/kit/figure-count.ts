import { defineCollection } from './collections';
import type { Collection, Document } from './mongo';

/** How many of an agency's own rows stand behind a reported figure, counted when the rows were written. */
export interface FigureCountDocument {
  /** The reported figure, such as `RF-01`. */
  _id: string;
  value: number;
}

export const figureCountCollection = defineCollection<FigureCountDocument>('figureCounts');

/** Distinct values of `personField` among the rows that match, counted by the database. */
export async function countIndividuals<T extends Document>(
  rows: Collection<T>,
  filter: Document,
  personField: keyof T & string,
): Promise<number> {
  const [counted] = await rows
    .aggregate<{ individuals: number }>([
      { $match: filter },
      { $group: { _id: `$${personField}` } },
      { $count: 'individuals' },
    ])
    .toArray();
  return counted?.individuals ?? 0;
}
