import type { Population } from './population';

const DIGITS = 6;

/** The referral of each referred person, by the person's key: numbered by country in the order of referral. */
export function referralIds({ referred, given }: Population): ReadonlyMap<string, string> {
  const last = { ...given.referrals };
  return new Map(
    referred.map(({ person: { key, country } }) => {
      last[country] += 1;
      return [key, `REF-${country}-${String(last[country]).padStart(DIGITS, '0')}`];
    }),
  );
}
