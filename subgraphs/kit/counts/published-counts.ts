import type { LocalizedText } from '../reference/localized-text';
import type { CountUnit } from './count.codes';
import type { Count } from './count.type';
import { isSmall } from './disclosure';
import type { PeopleAndRows, StatusCountDocument } from './status-count.repository';

/** What the people and the rows of a count are. */
export interface CountWords {
  readonly individuals: LocalizedText;
  readonly rows: LocalizedText;
}

/** What the counts of one agency have in common. */
export interface CountedAgency<S extends string> {
  readonly organizationId: string;
  readonly rowUnit: CountUnit;
  /** Every status, in the order in which they are shown. */
  readonly statuses: Readonly<Record<S, CountWords>>;
}

/** A pair of counts, of people and of rows. */
export interface PublishedPair {
  individuals: Count;
  rows: Count;
}

export interface PublishedCounts<S extends string> extends PublishedPair {
  byStatus: ({ status: S } & PublishedPair)[];
}

export interface CountRequest<S extends string> {
  readonly agency: CountedAgency<S>;
  /** Null where there are no rows. */
  readonly counted: StatusCountDocument | null;
  /** What the whole of it is. */
  readonly words: CountWords;
  readonly asOf: string;
}

const nobody: PeopleAndRows = { individuals: 0, rows: 0 };

/** Everything, for those who may read the rows themselves. */
export const fullCounts = <S extends string>(request: CountRequest<S>): PublishedCounts<S> =>
  shownCounts(request, { total: false, breakdown: false });

/**
 * What everybody may see: a total from 1 to 9 is withheld, and a breakdown by status is withheld whole where any
 * number in it is from 1 to 9, for it could be found from the others.
 */
export function publicCounts<S extends string>(request: CountRequest<S>): PublishedCounts<S> {
  const { individuals, rows, byStatus } = request.counted ?? { ...nobody, byStatus: [] };
  const total = [individuals, rows].some(isSmall);
  const breakdown = total || byStatus.some((each) => isSmall(each.individuals) || isSmall(each.rows));
  return shownCounts(request, { total, breakdown });
}

/** The first day itself would be that of a single person. */
const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

function shownCounts<S extends string>(
  { agency, counted, words, asOf }: CountRequest<S>,
  withheld: { readonly total: boolean; readonly breakdown: boolean },
): PublishedCounts<S> {
  const period = {
    periodStart: withheld.total || !counted ? null : firstOfMonth(counted.firstStartedOn),
    periodEnd: asOf,
    asOf,
  };
  const pair = (
    numbers: PeopleAndRows,
    { individuals, rows }: CountWords,
    base: CountWords | null,
    suppressed: boolean,
  ): PublishedPair => {
    const count = (
      value: number,
      unit: CountUnit,
      counts: LocalizedText,
      of: LocalizedText | null,
    ): Count => ({
      value: suppressed ? null : value,
      suppressed,
      unit,
      counts,
      base: of,
      ...period,
      organizationId: agency.organizationId,
      basis: 'DERIVED',
    });
    return {
      individuals: count(numbers.individuals, 'INDIVIDUALS', individuals, base?.individuals ?? null),
      rows: count(numbers.rows, agency.rowUnit, rows, base?.rows ?? null),
    };
  };
  const byStatus = (Object.entries(agency.statuses) as [S, CountWords][]).map(([status, wordsOfStatus]) => {
    const numbers = counted?.byStatus.find((each) => each.status === status) ?? nobody;
    return { status, ...pair(numbers, wordsOfStatus, words, withheld.breakdown) };
  });
  return { ...pair(counted ?? nobody, words, null, withheld.total), byStatus };
}
