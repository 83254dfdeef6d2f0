import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

export { GraphQLDate } from 'graphql-scalars';

function countryCode(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value;
  throw new GraphQLError(
    `expected an ISO 3166-1 alpha-2 code in capitals, such as HN, got ${JSON.stringify(value)}`,
    {
      extensions: { code: 'BAD_USER_INPUT', value },
    },
  );
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
