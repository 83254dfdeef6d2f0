import type { CountedRow } from './counted-row';
import type { StatusCountDocument } from './status-count.repository';
import { addWholes, markWholes, type Wholes } from './withheld';

type Total = Omit<StatusCountDocument, 'withheldParts'>;

/**
 * Counts rows anew. They come person by person, so that one person is remembered at a time.
 * @returns by key, in the order of text
 */
export async function recountByPerson(rows: AsyncIterable<CountedRow>): Promise<StatusCountDocument[]> {
  const totals = new Map<string, Total>();
  const wholes: Wholes = new Map();
  let person: string | null = null;
  let seen = new Set<string>();
  for await (const row of rows) {
    if (row.person !== person) {
      person = row.person;
      seen = new Set();
    }
    for (const key of row.keys) addRow(totals, key, row, seen);
    addWholes(wholes, row);
  }
  const counts = [...totals.values()].map(sorted).sort((a, b) => compareText(a._id, b._id));
  return markWholes(counts, wholes);
}

function addRow(
  totals: Map<string, Total>,
  key: string,
  { status, startedOn }: CountedRow,
  seen: Set<string>,
): void {
  const total = totals.get(key) ?? {
    _id: key,
    individuals: 0,
    rows: 0,
    firstStartedOn: startedOn,
    byStatus: [],
  };
  totals.set(key, total);
  let ofStatus = total.byStatus.find((each) => each.status === status);
  if (!ofStatus) {
    ofStatus = { status, individuals: 0, rows: 0 };
    total.byStatus.push(ofStatus);
  }
  const isNew = (what: string): number => {
    if (seen.has(what)) return 0;
    seen.add(what);
    return 1;
  };
  total.individuals += isNew(key);
  total.rows += 1;
  ofStatus.individuals += isNew(`${key}\n${status}`);
  ofStatus.rows += 1;
  if (startedOn < total.firstStartedOn) total.firstStartedOn = startedOn;
}

const sorted = (total: Total): Total => ({
  ...total,
  byStatus: total.byStatus.sort((a, b) => compareText(a.status, b.status)),
});

const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
