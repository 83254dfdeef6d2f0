import type { CountedRow } from './counted-row';
import { recountByPerson } from './status-recount';

async function* given(rows: readonly CountedRow[]): AsyncGenerator<CountedRow> {
  yield* rows;
}

const row = (person: string, status: string, startedOn: string, ...keys: string[]): CountedRow => ({
  person,
  status,
  startedOn,
  keys,
  wholes: { activity: ['HN'] },
});

it('counts a person once for each list and status, and every row', async () => {
  const counts = await recountByPerson(
    given([
      row('a', 'DONE', '2022-03-01', 'activity', 'HN'),
      row('a', 'DONE', '2022-02-01', 'activity', 'HN'),
      row('a', 'OPEN', '2022-04-01', 'activity', 'HN'),
      row('b', 'OPEN', '2022-05-01', 'HN'),
    ]),
  );
  expect(counts).toEqual([
    {
      _id: 'HN',
      individuals: 2,
      rows: 4,
      firstStartedOn: '2022-02-01',
      byStatus: [
        { status: 'DONE', individuals: 1, rows: 2 },
        { status: 'OPEN', individuals: 2, rows: 2 },
      ],
      withheldParts: { total: true, byStatus: true, individuals: true },
    },
    {
      _id: 'activity',
      individuals: 1,
      rows: 3,
      firstStartedOn: '2022-02-01',
      byStatus: [
        { status: 'DONE', individuals: 1, rows: 2 },
        { status: 'OPEN', individuals: 1, rows: 1 },
      ],
      withheldParts: { total: false, byStatus: false, individuals: false },
    },
  ]);
});

it('counts nothing without rows', async () => {
  expect(await recountByPerson(given([]))).toEqual([]);
});
