import type { Population } from './population';

const DIGITS = 6;

/** The referral of each referred person, by the person's key: numbered by country in the order of referral. */
export function referralIds({ referred }: Pick<Population, 'referred'>): ReadonlyMap<string, string> {
  const last = { HN: 0, SV: 0 };
  return new Map(
    referred.map(({ person: { key, country } }) => {
      last[country] += 1;
      return [key, `REF-${country}-${String(last[country]).padStart(DIGITS, '0')}`];
    }),
  );
}
