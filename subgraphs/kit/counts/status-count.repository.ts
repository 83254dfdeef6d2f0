import { type CollectionSpec, defineCollection } from '../collections';
import { findIn } from '../find-in';
import type { Collection } from '../mongo';
import type { Withheld } from './withheld';

/** How many rows, and how many different people in them. */
export interface PeopleAndRows {
  individuals: number;
  rows: number;
}

/** The same by status, kept beside the rows that were counted, so that no request counts them. */
export interface StatusCountDocument extends PeopleAndRows {
  /** What the rows have in common, such as an activity, a course, a programme, a country or a department. */
  _id: string;
  /** `YYYY-MM-DD` */
  firstStartedOn: string;
  /** Only what there is. A person may stand under several, so that individuals do not add up. */
  byStatus: ({ status: string } & PeopleAndRows)[];
  /** What the public may not see of its parts, and therefore not of it either. */
  withheldParts: Withheld;
}

export const statusCountCollection = (name: string): CollectionSpec<StatusCountDocument> =>
  defineCollection<StatusCountDocument>(name);

export class StatusCountRepository {
  constructor(private readonly counts: Collection<StatusCountDocument>) {}

  findByIds(ids: readonly string[]): Promise<StatusCountDocument[]> {
    return findIn(this.counts, '_id', ids);
  }
}
