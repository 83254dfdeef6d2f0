import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { GraphQLDate as LibraryDate } from 'graphql-scalars';

function unusable(value: unknown, expected: string): GraphQLError {
  return new GraphQLError(`expected ${expected}, got ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT', value },
  });
}

function day(value: unknown): Date {
  try {
    return LibraryDate.parseValue(value);
  } catch {
    throw unusable(value, 'a day of the calendar as YYYY-MM-DD, such as 2022-12-08');
  }
}

/** Arguments arrive as a `Date` at midnight UTC; what the library lacks is to say what it expects. */
export const GraphQLDate = new GraphQLScalarType({
  ...LibraryDate.toConfig(),
  description: 'A day: YYYY-MM-DD, such as 2022-12-08.',
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
});

function countryCode(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value;
  throw unusable(value, 'an ISO 3166-1 alpha-2 code in capitals, such as HN');
}

/** Stricter than what libraries offer: a code in small letters would find nothing, without a word. */
export const GraphQLCountryCode = new GraphQLScalarType({
  name: 'CountryCode',
  description: 'A country: ISO 3166-1 alpha-2 in capitals, such as HN.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: countryCode,
  parseValue: countryCode,
  parseLiteral: (node) => countryCode(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
});
