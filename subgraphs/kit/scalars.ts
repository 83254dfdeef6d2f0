export { GraphQLCountryCode, GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
