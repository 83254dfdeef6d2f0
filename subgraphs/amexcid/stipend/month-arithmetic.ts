const MS_PER_DAY = 86_400_000;

/** The month `months` after that of `date`, `YYYY-MM`. */
export function monthAfter(date: string, months: number): string {
  const month = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The same day of the month `months` later, or that month's last where it has no such day. */
export function dayMonthsAfter(date: string, months: number): string {
  const month = monthAfter(date, months);
  const [year, number] = month.split('-').map(Number) as [number, number];
  const lastOfMonth = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(date.slice(8)), lastOfMonth)).padStart(2, '0')}`;
}

const msOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const dayAfter = (date: string, days: number): string =>
  new Date(msOf(date) + days * MS_PER_DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (msOf(to) - msOf(from)) / MS_PER_DAY;
