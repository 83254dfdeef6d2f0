import { isSmall, toTens } from '../../kit/counts/disclosure';
import { badUserInput } from '../../kit/errors';
import type { MonthOfPayments, StipendPunctualityDocument } from './stipend-punctuality.repository';

type Cells = Omit<MonthOfPayments, 'month'>;

/** Payments as the public may see them: all numbers, or none of them. */
export interface PublishedPayments {
  readonly due: number | null;
  readonly paidOnTime: number | null;
  readonly paidLate: number | null;
  readonly unpaid: number | null;
  readonly suppressed: boolean;
}

export type PublishedMonth = PublishedPayments & { readonly month: string };

export interface PublishedPunctuality {
  /** Null for the whole programme. */
  readonly country: string | null;
  readonly basis: StipendPunctualityDocument['basis'];
  readonly months: readonly PublishedMonth[];
  /** The months that are shown, added up: with the others in it, they could be worked out. */
  readonly total: PublishedPayments;
  readonly suppressedMonths: number;
}

export interface PunctualityOfProgram {
  /** Null where nothing was counted. */
  readonly whole: PublishedPunctuality | null;
  readonly countries: readonly PublishedPunctuality[];
}

/**
 * The months of each country, and of the whole programme. A month is withheld with all its numbers where one of
 * them is small; that of the whole programme goes with that of any country, or the country's could be worked out.
 * What is shown counts in tens, and adds up: two exact months would tell how few left the programme in between.
 */
export function publishedPunctuality(counted: readonly StipendPunctualityDocument[]): PunctualityOfProgram {
  const [first] = counted;
  if (!first) return { whole: null, countries: [] };
  const withheldMonths = counted.map(
    ({ months }) => new Set(months.filter(hasSmall).map(({ month }) => month)),
  );
  const inTens = counted.map((each) => ({ ...each, months: each.months.map(cellsInTens) }));
  const anyWithheld = new Set(withheldMonths.flatMap((months) => [...months]));
  return {
    whole: published(null, first.basis, monthsTogether(inTens), anyWithheld),
    countries: inTens.map(({ country, basis, months }, index) =>
      published(country, basis, months, withheldMonths[index] ?? anyWithheld),
    ),
  };
}

/** @throws BAD_USER_INPUT when `last` is below 1 */
export function latestMonths(
  months: readonly PublishedMonth[],
  last: number | null | undefined,
): readonly PublishedMonth[] {
  if (last === null || last === undefined) return months;
  if (last < 1) throw badUserInput('last', last, 'a whole number from 1');
  return months.slice(-last);
}

function published(
  country: string | null,
  basis: PublishedPunctuality['basis'],
  months: readonly MonthOfPayments[],
  withheld: ReadonlySet<string>,
): PublishedPunctuality {
  const open = months.filter(({ month }) => !withheld.has(month));
  return {
    country,
    basis,
    months: months.map((cells) => ({
      month: cells.month,
      ...(withheld.has(cells.month) ? nothingShown : shown(cells)),
    })),
    total: open.length === 0 ? nothingShown : shown(sumOf(open)),
    suppressedMonths: months.length - open.length,
  };
}

const hasSmall = ({ paidOnTime, paidLate, unpaid }: Cells): boolean =>
  [paidOnTime, paidLate, unpaid].some(isSmall);

const cellsInTens = ({ month, paidOnTime, paidLate, unpaid }: MonthOfPayments): MonthOfPayments => ({
  month,
  paidOnTime: toTens(paidOnTime),
  paidLate: toTens(paidLate),
  unpaid: toTens(unpaid),
});

const nothingShown: PublishedPayments = {
  due: null,
  paidOnTime: null,
  paidLate: null,
  unpaid: null,
  suppressed: true,
};

const shown = ({ paidOnTime, paidLate, unpaid }: Cells): PublishedPayments => ({
  due: paidOnTime + paidLate + unpaid,
  paidOnTime,
  paidLate,
  unpaid,
  suppressed: false,
});

const sumOf = (months: readonly Cells[]): Cells =>
  months.reduce(
    (sum, { paidOnTime, paidLate, unpaid }) => ({
      paidOnTime: sum.paidOnTime + paidOnTime,
      paidLate: sum.paidLate + paidLate,
      unpaid: sum.unpaid + unpaid,
    }),
    { paidOnTime: 0, paidLate: 0, unpaid: 0 },
  );

/** The same months of all countries, added up. */
function monthsTogether(counted: readonly StipendPunctualityDocument[]): MonthOfPayments[] {
  const byMonth = new Map<string, MonthOfPayments[]>();
  for (const month of counted.flatMap(({ months }) => months)) {
    byMonth.set(month.month, [...(byMonth.get(month.month) ?? []), month]);
  }
  return [...byMonth.keys()].sort().map((month) => ({ month, ...sumOf(byMonth.get(month) ?? []) }));
}
