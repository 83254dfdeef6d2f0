import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { MadeValues, type Variety } from './made-values';
import { type Load, OVERLAPPING_ENTITIES } from './operations';
import { type SubgraphName, typeDefs } from './shop-supergraph';

const REVIEWS_EACH = 2;

interface Reference {
  readonly id: string;
}

const numberIn = (id: string): number => Number(id.slice(id.indexOf('-') + 1));
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
/** What is left out now and then, so that there are nulls. */
const unlessEvery = <T>(nth: number, of: number, value: T): T | null => (of % nth === nth - 1 ? null : value);

/** The four subgraphs over data that are made up as they are asked for. */
export function shopSchemas(load: Load, variety: Variety): Readonly<Record<SubgraphName, GraphQLSchema>> {
  const values = new MadeValues(variety);

  const product = (of: number) => ({
    id: `product-${of}`,
    name: values.text('name', of, 3),
    description: unlessEvery(5, of, values.text('description', of, 8)),
    priceCents: values.integer('price', of, 1_000_000),
    weightGrams: values.integer('weight', of, 100_000),
    tags: range(3).map((tag) => values.text('tag', of * 3 + tag, 1)),
    size: {
      widthMm: values.fraction('width', of),
      heightMm: values.fraction('height', of),
      depthMm: unlessEvery(3, of, values.fraction('depth', of)),
    },
    media: [medium(of * 2), medium(of * 2 + 1)],
  });
  const medium = (of: number) => ({
    __typename: of % 3 === 0 ? 'Video' : 'Image',
    url: `https://media.example/${values.numberOf(of)}.webp`,
    caption: unlessEvery(4, of, values.text('caption', of, 2)),
    widthPx: values.integer('widthPx', of, 4_000),
    seconds: values.fraction('seconds', of),
  });
  const user = (of: number) => ({
    id: `user-${of}`,
    name: values.text('name', of, 2),
    handle: `@user${values.numberOf(of)}`,
    country: values.oneOf(['HN', 'SV', 'GT', 'MX'], 'country', of),
    about: unlessEvery(4, of, values.text('about', of, 3)),
    isVerified: values.integer('verified', of, 2) === 1,
  });
  const review = (of: number) => ({
    id: `review-${of}`,
    title: unlessEvery(6, of, values.text('title', of, 2)),
    body: values.text('body', of, 9),
    stars: values.integer('stars', of, 5) + 1,
    verdict: unlessEvery(5, of, {
      __typename: of % 2 === 0 ? 'Praise' : 'Complaint',
      reason: values.text('reason', of, 1),
      isSettled: of % 4 === 1,
    }),
    ...(load === 'overlapping' ? overlappingEnds(of) : unlessEvery(9, of, disjointEnds(of))),
  });
  const disjointEnds = (of: number) => ({ author: { id: `user-${values.numberOf(of)}` } });
  const reviewsOfProduct = (of: number): number[] =>
    load === 'overlapping'
      ? overlappingReviews(of)
      : range(REVIEWS_EACH).map((nth) => of * REVIEWS_EACH + nth);
  const offer = (of: number) => ({
    cents: values.integer('cents', of, 1_000_000),
    seller:
      of % 2 === 0
        ? // none who has written a review
          { __typename: 'User', id: `user-${1_000_000 + values.numberOf(of)}` }
        : { __typename: 'Shop', name: values.text('shop', of, 2), city: values.text('city', of, 1) },
  });

  return {
    products: buildSubgraphSchema({
      typeDefs: parse(typeDefs.products),
      resolvers: {
        Query: { products: (_: unknown, { first }: { first: number }) => range(first).map(product) },
        Product: { __resolveReference: ({ id }: Reference) => product(numberIn(id)) },
      },
    }),
    users: buildSubgraphSchema({
      typeDefs: parse(typeDefs.users),
      resolvers: {
        Query: { users: (_: unknown, { first }: { first: number }) => range(first).map(user) },
        User: {
          __resolveReference: ({ id }: Reference) => unlessEvery(11, numberIn(id), user(numberIn(id))),
        },
      },
    }),
    reviews: buildSubgraphSchema({
      typeDefs: parse(typeDefs.reviews),
      resolvers: {
        User: {
          __resolveReference: ({ id }: Reference) => ({ id }),
          reviews: ({ id }: Reference) =>
            range(REVIEWS_EACH).map((nth) => review(numberIn(id) * REVIEWS_EACH + nth)),
        },
        Product: {
          __resolveReference: ({ id }: Reference) => ({ id }),
          reviews: ({ id }: Reference) => reviewsOfProduct(numberIn(id)).map(review),
        },
      },
    }),
    stock: buildSubgraphSchema({
      typeDefs: parse(typeDefs.stock),
      resolvers: {
        Product: {
          __resolveReference: (given: Reference) => unlessEvery(7, numberIn(given.id) + 3, { ...given }),
          inStock: ({ id }: Reference) =>
            unlessEvery(8, numberIn(id), values.integer('stock', numberIn(id), 500)),
          deliveryCents: ({ priceCents, weightGrams }: { priceCents: number; weightGrams: number }) =>
            Math.round(priceCents / 100 + weightGrams / 10),
          offers: ({ id }: Reference) => [offer(numberIn(id) * 2), offer(numberIn(id) * 2 + 1)],
        },
      },
    }),
  };
}

/**
 * Each user has reviewed the product of the same number and the next one, so that users and products are met in the
 * same order on every way, and fetches for them are equal.
 */
function overlappingEnds(of: number) {
  const author = Math.floor(of / REVIEWS_EACH);
  const product = Math.min(author + (of % REVIEWS_EACH), OVERLAPPING_ENTITIES - 1);
  return { author: { id: `user-${author}` }, product: { id: `product-${product}` } };
}

function overlappingReviews(product: number): number[] {
  return range(OVERLAPPING_ENTITIES * REVIEWS_EACH).filter(
    (of) => overlappingEnds(of).product.id === `product-${product}`,
  );
}
