import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Compound and nested keys, `@requires` with arguments, `@provides`, entities known by several keys. */
export const shop: Federation = {
  name: 'shop',
  subgraphs: [
    {
      name: 'catalog',
      typeDefs: `
        type Query {
          products(first: Int = 3, skip: Int): [Product!]!
          product(id: ID!): Product
          topProduct(currency: Currency = HNL): Product!
          catalogs: [[Product]!]
        }
        type Product @key(fields: "id") @key(fields: "sku brand { code }") {
          id: ID!
          sku: String!
          brand: Brand!
          name: String
          price(currency: Currency = USD, rounded: Boolean = false): Float!
          weight: Int
          tags(first: Int): [String!]!
          related(first: Int): [Product]
        }
        type Brand @key(fields: "code") { code: ID! label(upper: Boolean): String! products: [Product!]! }
        enum Currency { USD EUR HNL }
      `,
    },
    {
      name: 'stock',
      typeDefs: `
        type Query { warehouses: [Warehouse!]! warehouse(id: ID!): Warehouse }
        type Product @key(fields: "sku brand { code }") {
          sku: String!
          brand: Brand!
          price(currency: Currency = USD, rounded: Boolean = false): Float! @external
          weight: Int @external
          tags(first: Int): [String!]! @external
          inStock: Int!
          shipping(to: String): String @requires(fields: "price(currency: EUR) weight")
          label: String! @requires(fields: "tags(first: 1) price(currency: HNL, rounded: true)")
          warehouse: Warehouse
        }
        type Brand @key(fields: "code", resolvable: false) { code: ID! }
        type Warehouse @key(fields: "id") {
          id: ID!
          city: String!
          shelves: [[Product!]]!
          products(inStock: Boolean): [Product!]!
        }
        enum Currency { USD EUR HNL }
      `,
    },
    {
      name: 'reviews',
      typeDefs: `
        type Query { reviews(min: Int = 0): [Review!]! latest: Review }
        type Product @key(fields: "id") {
          id: ID!
          reviews(first: Int): [Review!]!
          rating: Float
        }
        type Review @key(fields: "id") {
          id: ID!
          stars: Int!
          text: String
          product: Product
          author: User! @provides(fields: "name")
        }
        type User @key(fields: "email") { email: ID! name: String @external reviews(min: Int): [Review!]! }
      `,
    },
    {
      name: 'users',
      typeDefs: `
        type Query { me: User user(id: ID!): User users: [User]! }
        type User @key(fields: "email") @key(fields: "id") {
          id: ID!
          email: ID!
          name: String @shareable
          age: Int!
          favourite: Product
        }
        type Product @key(fields: "id", resolvable: false) { id: ID! }
      `,
    },
  ],
  data: () => [...BRANDS, ...PRODUCTS, ...WAREHOUSES, ...REVIEWS, ...USERS],
  fields: {
    'Query.products': ({ args, rows }) =>
      firstOf(rows('Product').slice(Math.max(0, Number(args.skip ?? 0))), args.first),
    'Query.product': ({ args, find }) => find('Product', args.id),
    'Query.topProduct': ({ args, find }) => find('Product', args.currency === 'EUR' ? '2' : '1'),
    'Query.catalogs': ({ rows }) => [rows('Product').slice(0, 2), [], [null, rows('Product')[2]]],
    'Product.brand': ({ row, rows }) => rows('Brand').find(({ code }) => code === row.brandCode),
    'Product.price': ({ row, args }) => {
      const price = Number(row.price) * ({ EUR: 0.5, HNL: 25 }[String(args.currency)] ?? 1);
      return args.rounded ? Math.round(price) : price;
    },
    'Product.tags': ({ row, args }) => firstOf(row.tags as string[], args.first),
    'Product.related': ({ row, args, find }) =>
      firstOf(row.related as string[], args.first).map((id) => find('Product', id)),
    'Brand.label': ({ row, args }) => (args.upper ? String(row.label).toUpperCase() : row.label),
    'Brand.products': ({ row, rows }) => rows('Product').filter(({ brandCode }) => brandCode === row.code),
    'Query.warehouses': ({ rows }) => rows('Warehouse'),
    'Query.warehouse': ({ args, find }) => find('Warehouse', args.id),
    'Product.shipping': describeInputs,
    'Product.label': describeInputs,
    'Product.warehouse': ({ row, find }) => find('Warehouse', row.warehouse),
    'Warehouse.shelves': ({ row, find }) =>
      (row.shelves as (string[] | null)[]).map((shelf) => shelf?.map((id) => find('Product', id)) ?? null),
    'Warehouse.products': ({ row, args, rows }) =>
      rows('Product').filter(
        ({ warehouse, inStock }) =>
          warehouse === row.id && (typeof args.inStock !== 'boolean' || args.inStock === Number(inStock) > 0),
      ),
    'Query.reviews': ({ args, rows }) =>
      rows('Review').filter(({ stars }) => Number(stars) >= Number(args.min ?? 0)),
    'Query.latest': ({ rows }) => rows('Review').at(-1),
    'Product.reviews': ({ row, args, rows }) =>
      firstOf(
        rows('Review').filter(({ product }) => product === row.id),
        args.first,
      ),
    'Product.rating': ({ row, rows }) => rows('Review').find(({ product }) => product === row.id)?.stars,
    'Review.product': ({ row, find }) => find('Product', row.product),
    'Review.author': ({ row, find }) => find('User', row.author),
    'User.reviews': ({ row, args, rows }) =>
      rows('Review').filter(
        ({ author, stars }) => author === row.id && Number(stars) >= Number(args.min ?? 0),
      ),
    'Query.me': ({ find }) => find('User', '1'),
    'Query.user': ({ args, find }) => find('User', args.id),
    'Query.users': ({ rows }) => [...rows('User'), null],
    'User.favourite': ({ row, find }) => find('Product', row.favourite),
  },
  values: { id: ['1', '2', '3', '4', 'nobody'], to: ['MX', 'HN', ''] },
};

const BRANDS: readonly Row[] = [
  { __typename: 'Brand', code: 'acme', label: 'Acme' },
  { __typename: 'Brand', code: 'sol', label: 'Sol de Honduras' },
];

const PRODUCTS: readonly Row[] = [
  { id: '1', sku: 'a1', brandCode: 'acme', name: 'Hoe', price: 10.5, weight: 900, tags: ['tool', 'field'] },
  { id: '2', sku: 'a1', brandCode: 'sol', name: 'Seed', price: 2, weight: null, tags: [] },
  { id: '3', sku: 'b2', brandCode: 'sol', name: null, price: 7.25, weight: 10, tags: ['tool'] },
  { id: '4', sku: 'c3', brandCode: 'acme', name: 'Sack', price: 0, weight: 0, tags: ['x', 'y', 'z'] },
].map((row, index) => ({
  __typename: 'Product',
  ...row,
  related: [['2', '3'], ['1', 'nobody'], [], ['4', '1', '2']][index],
  inStock: index,
  warehouse: ['w1', 'w2', null, 'w1'][index],
}));

const WAREHOUSES: readonly Row[] = [
  { __typename: 'Warehouse', id: 'w1', city: 'Tegucigalpa', shelves: [['1', '2'], null, []] },
  { __typename: 'Warehouse', id: 'w2', city: 'San Salvador', shelves: [['3'], ['4', '4']] },
  { __typename: 'Warehouse', id: 'w3', city: 'Tapachula', shelves: [] },
];

const REVIEWS: readonly Row[] = [
  { __typename: 'Review', id: 'r1', stars: 5, text: 'good', product: '1', author: '1' },
  { __typename: 'Review', id: 'r2', stars: 1, text: null, product: '1', author: '2' },
  { __typename: 'Review', id: 'r3', stars: 3, text: '', product: '3', author: '1' },
  { __typename: 'Review', id: 'r4', stars: 4, text: 'ok', product: null, author: '3' },
];

const USERS: readonly Row[] = [
  { __typename: 'User', id: '1', email: 'ana@example.org', name: 'Ana', age: 30, favourite: '2' },
  { __typename: 'User', id: '2', email: 'luis@example.org', name: null, age: 41, favourite: null },
  { __typename: 'User', id: '3', email: 'eva@example.org', name: 'Eva', age: 19, favourite: '1' },
];
