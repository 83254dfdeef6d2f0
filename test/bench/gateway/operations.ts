import type { Variety } from './made-values';

export const loads = ['overlapping', 'disjoint'] as const;
export type Load = (typeof loads)[number];

export const sizes = ['1KB', '90KB', '1MB', '10MB'] as const;
export type Size = (typeof sizes)[number];
export const BASE_SIZE: Size = '90KB';

/** What the subgraphs hold and are asked for. */
export interface Subject {
  readonly load: Load;
  readonly data: Variety;
  readonly size: Size;
}

const PRODUCT = `
  id name description priceCents weightGrams tags
  size { widthMm heightMm depthMm }
  media { url caption ... on Image { widthPx } ... on Video { seconds } }
  inStock deliveryCents`;
const USER = 'id name handle country about isVerified';
const REVIEW =
  'id title body stars verdict { __typename ... on Praise { reason } ... on Complaint { reason isSettled } }';

const documents: Readonly<Record<Load, string>> = {
  // the same few users and products on every way: a planner plans 16 fetches, some of them for the same
  overlapping: `query Overlapping($first: Int!) {
    users(first: $first) {
      ...Person
      reviews { ...Opinion product { ...Goods reviews { ...Opinion author { ...Author } } } }
    }
    products(first: $first) { ...Goods reviews { ...Opinion author { ...Author } } }
  }
  fragment Author on User { ...Person reviews { ...Opinion product { ...Goods } } }
  fragment Person on User { ${USER} }
  fragment Opinion on Review { ${REVIEW} }
  fragment Goods on Product { ${PRODUCT} }`,
  disjoint: `query Disjoint($first: Int!) {
    products(first: $first) {
      ${PRODUCT}
      offers { cents seller { __typename ... on User { name handle } ... on Shop { name city } } }
      reviews { ${REVIEW} author { ${USER} } }
    }
  }`,
};

/** So many users and so many products has the overlapping load, which comes in one size only. */
export const OVERLAPPING_ENTITIES = 7;

/** How many products of the disjoint load make an answer of about that size. */
const counts: Readonly<Record<Size, number>> = { '1KB': 1, '90KB': 65, '1MB': 710, '10MB': 7_000 };

/** The body that is posted to a gateway. */
export function requestBody({ load, size }: Subject): Buffer {
  const variables = { first: load === 'overlapping' ? OVERLAPPING_ENTITIES : counts[size] };
  return Buffer.from(JSON.stringify({ query: documents[load], variables }));
}
