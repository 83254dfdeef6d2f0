import type { CountedRow } from '../../subgraphs/kit/counts/counted-row';
import type { StatusCountDocument } from '../../subgraphs/kit/counts/status-count.repository';
import { addWholes, markWholes, type Wholes } from '../../subgraphs/kit/counts/withheld';
import type { TallyOfRows } from '../row-sources';
import { PeopleTally } from './people-tally';

/** How many people and rows there are by status, for every list that a row stands in. */
export const statusTally =
  <R>(read: (row: R) => CountedRow) =>
  (): TallyOfRows<R, StatusCountDocument> => {
    const people = new PeopleTally();
    const kept = new Map<string, { firstStartedOn: string; rows: number; byStatus: Map<string, number> }>();
    const wholes: Wholes = new Map();
    return {
      add: (row) => {
        const counted = read(row);
        const { person, keys, status, startedOn } = counted;
        addWholes(wholes, counted);
        for (const key of keys) {
          people.add(key, person);
          people.add(keyOf(key, status), person);
          const held = kept.get(key) ?? { firstStartedOn: startedOn, rows: 0, byStatus: new Map() };
          kept.set(key, held);
          held.rows += 1;
          held.byStatus.set(status, (held.byStatus.get(status) ?? 0) + 1);
          if (startedOn < held.firstStartedOn) held.firstStartedOn = startedOn;
        }
      },
      endBlock: () => people.endBlock(),
      rows: () => {
        const counts = [...kept].sort(byText).map(([key, { firstStartedOn, rows, byStatus }]) => ({
          _id: key,
          individuals: people.count(key),
          rows,
          firstStartedOn,
          byStatus: [...byStatus].sort(byText).map(([status, rowsOfStatus]) => ({
            status,
            individuals: people.count(keyOf(key, status)),
            rows: rowsOfStatus,
          })),
        }));
        return markWholes(counts, wholes);
      },
    };
  };

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
const keyOf = (key: string, status: string): string => `${key}\n${status}`;
