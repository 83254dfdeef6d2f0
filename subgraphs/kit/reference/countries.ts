import { type LocalizedText, sameInBoth } from './localized-text';

/** A country that the framework speaks of. Source: ISO 3166-1. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: LocalizedText;
}

export const countries: readonly CountryRecord[] = [
  { code: 'HN', name: sameInBoth('Honduras') },
  { code: 'SV', name: sameInBoth('El Salvador') },
  { code: 'GT', name: sameInBoth('Guatemala') },
  { code: 'US', name: { en: 'United States of America', es: 'Estados Unidos de América' } },
  { code: 'MX', name: { en: 'Mexico', es: 'México' } },
];

const byCode = new Map(countries.map((country) => [country.code, country]));

export const countryByCode = (code: string): CountryRecord | null => byCode.get(code) ?? null;

export const countriesByCodes = (codes: readonly string[]): CountryRecord[] =>
  countries.filter((country) => codes.includes(country.code));
