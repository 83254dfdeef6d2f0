import type { LocalizedText } from '../reference/localized-text';
import type { CountUnit } from './count.codes';
import type { Count } from './count.type';
import type { PeopleAndRows, StatusCountDocument } from './status-count.repository';
import { eitherWithheld, nothingWithheld, type Withheld, withheldOf } from './withheld';

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
  shownCounts(request, nothingWithheld);

/** What everybody may see. */
export const publicCounts = <S extends string>(request: CountRequest<S>): PublishedCounts<S> => {
  const { counted } = request;
  const withheld = counted ? eitherWithheld(withheldOf(counted), counted.withheldParts) : nothingWithheld;
  return shownCounts(request, withheld);
};

/** The first day itself would be that of a single person. */
const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

function shownCounts<S extends string>(
  { agency, counted, words, asOf }: CountRequest<S>,
  withheld: Withheld,
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
    suppressed: { readonly individuals: boolean; readonly rows: boolean },
  ): PublishedPair => {
    const count = (
      value: number,
      unit: CountUnit,
      counts: LocalizedText,
      of: LocalizedText | null,
      isWithheld: boolean,
    ): Count => ({
      value: isWithheld ? null : value,
      suppressed: isWithheld,
      unit,
      counts,
      base: of,
      ...period,
      organizationId: agency.organizationId,
      basis: 'DERIVED',
    });
    return {
      individuals: count(
        numbers.individuals,
        'INDIVIDUALS',
        individuals,
        base?.individuals ?? null,
        suppressed.individuals,
      ),
      rows: count(numbers.rows, agency.rowUnit, rows, base?.rows ?? null, suppressed.rows),
    };
  };
  const ofTotal = { individuals: withheld.total || withheld.individuals, rows: withheld.total };
  const ofStatus = { individuals: withheld.byStatus || withheld.individuals, rows: withheld.byStatus };
  const byStatus = (Object.entries(agency.statuses) as [S, CountWords][]).map(([status, wordsOfStatus]) => {
    const numbers = counted?.byStatus.find((each) => each.status === status) ?? nobody;
    return { status, ...pair(numbers, wordsOfStatus, words, ofStatus) };
  });
  return { ...pair(counted ?? nobody, words, null, ofTotal), byStatus };
}
