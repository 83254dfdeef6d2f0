/** What a row counts for. */
export interface CountedRow {
  /** By the number that the agency knows them by. */
  readonly person: string;
  /** Every list that the row stands in, such as its activity, its country and its department. */
  readonly keys: readonly string[];
  /** For each of the keys that is a part of others, near and far, where the public may see both: those. */
  readonly wholes: Readonly<Record<string, readonly string[]>>;
  readonly status: string;
  readonly startedOn: string;
}
