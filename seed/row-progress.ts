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

function countRows(dataset: Dataset, people: Population): number {
  // linked ids take most of the time, and no count depends on them
  const withoutIds = { ...people, linkedId: (key: string) => key };
  let count = 0;
  for (const { rows } of batchesOf(dataset, [withoutIds], ANY_SIZE)) count += rows.length;
  return count;
}

export class RowProgress {
  private readonly written = new Map<AgencyName, number>();
  private readonly expected = new Map<AgencyName, number>();

  /**
   * Finds how many rows there will be, by making those of the first block, and of the second, which is like all
   * that follow.
   */
  static over(
    datasets: ReadonlyMap<AgencyName, Dataset>,
    blocks: Iterable<Population>,
    furtherBlocks: number,
  ): RowProgress {
    const progress = new RowProgress();
    let isFirst = true;
    for (const people of blocks) {
      for (const [agency, dataset] of datasets) {
        if (isFirst) progress.expect(agency, countRows(dataset, people));
        else
          progress.expect(agency, furtherBlocks * countRows({ ...dataset, lists: [], tallies: [] }, people));
      }
      if (!isFirst) break;
      isFirst = false;
    }
    return progress;
  }

  private expect(agency: AgencyName, rows: number): void {
    this.expected.set(agency, (this.expected.get(agency) ?? 0) + rows);
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
