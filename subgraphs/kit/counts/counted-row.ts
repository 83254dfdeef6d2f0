/** What a row counts for. */
export interface CountedRow {
  /** By the number that the agency knows them by. */
  readonly person: string;
  /** Every list that the row stands in, such as its activity, its country and its department. */
  readonly keys: readonly string[];
  readonly status: string;
  readonly startedOn: string;
}
