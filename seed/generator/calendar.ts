/** A day as the number of days since 1 January 1970. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** `date` is `YYYY-MM-DD`. */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export const isoDate = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** The same day of the month, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * MS_PER_DAY);
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}

/** How many whole months lie between the two days; a month is whole on the day that `addMonths` gives. */
export function wholeMonths(from: Day, to: Day): number {
  const [first, last] = [new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)];
  const months =
    12 * (last.getUTCFullYear() - first.getUTCFullYear()) + last.getUTCMonth() - first.getUTCMonth();
  return addMonths(from, months) <= to ? months : months - 1;
}

export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years);

/** From the first day to the last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const period = (from: string, to: string): Period => ({ from: dayOf(from), to: dayOf(to) });
