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

/** How many rows there will be, found by making those of the first block, and of the second, which is like all others. */
function expectedRows(dataset: Dataset, blocks: Iterable<Population>, scale: number): number {
  let rows = 0;
  let isFirst = true;
  for (const people of blocks) {
    if (!isFirst) return rows + (scale - 1) * countRows({ ...dataset, lists: [], tallies: [] }, people);
    rows = countRows(dataset, people);
    isFirst = false;
  }
  return rows;
}

function countRows(dataset: Dataset, people: Population): number {
  let count = 0;
  for (const { rows } of batchesOf(dataset, [people], ANY_SIZE)) count += rows.length;
  return count;
}

export class RowProgress {
  private readonly written = new Map<AgencyName, number>();
  private readonly expected = new Map<AgencyName, number>();

  expect(agency: AgencyName, dataset: Dataset, blocks: Iterable<Population>, scale: number): void {
    this.expected.set(agency, expectedRows(dataset, blocks, scale));
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
