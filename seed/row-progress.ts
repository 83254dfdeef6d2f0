import type { AgencyName } from './agencies';
import type { Population } from './generator/population';
import { batchesOf, type Dataset } from './row-sources';

/** How far the seed is, over all agencies; the total is close before the end, and exact there. */
export interface SeedProgress {
  readonly agency: AgencyName;
  readonly writtenRows: number;
  readonly totalRows: number;
}

const ANY_SIZE = 10_000;

/** How many rows `blocks` give, found by making them. */
function countRows(dataset: Dataset, blocks: Iterable<Population>): number {
  let count = 0;
  for (const { rows } of batchesOf(dataset, blocks, ANY_SIZE)) count += rows.length;
  return count;
}

export class RowProgress {
  private readonly written = new Map<AgencyName, number>();
  private readonly expected = new Map<AgencyName, number>();

  expect(agency: AgencyName, dataset: Dataset, blocks: Iterable<Population>): void {
    this.expected.set(agency, countRows(dataset, blocks));
  }

  add(agency: AgencyName, rows: number): SeedProgress {
    this.written.set(agency, (this.written.get(agency) ?? 0) + rows);
    return this.told(agency);
  }

  /** There are no more rows than were written. */
  finish(agency: AgencyName): SeedProgress {
    this.expected.set(agency, this.written.get(agency) ?? 0);
    return this.told(agency);
  }

  private told(agency: AgencyName): SeedProgress {
    const total = [...this.expected.keys()].map((each) =>
      Math.max(this.expected.get(each) ?? 0, this.written.get(each) ?? 0),
    );
    return { agency, writtenRows: sumOf(this.written.values()), totalRows: sumOf(total) };
  }
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);
