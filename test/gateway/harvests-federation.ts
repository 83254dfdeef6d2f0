import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { startSubgraph } from './farms-federation';
import { startTestGateway, type TestGateway } from './test-gateway';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14",
  import: ["@key", "@shareable", "@requiresScopes"])`;

const PAGED = 'first: Int! = 20, after: String';

const FARMS = `${LINK}
  type Query {
    "Harvests of all farms."
    harvests(${PAGED}, filter: HarvestFilter, order: HarvestOrder! = ID_ASC): HarvestConnection
    farm("Such as f1." id: ID!, crop: Crop): Farm
    crops: [CropInfo!]
    unpaged: HarvestConnection
    pickers(${PAGED}): PickerConnection
  }
  type Farm @key(fields: "id") {
    id: ID!
    owner: Owner!
    harvests(${PAGED}, id: ID, crop: Crop, filter: HarvestFilter): HarvestConnection
    onlyEdges(${PAGED}): CropConnection
  }
  type Owner { name: Text! }
  type CropInfo { code: Crop! name: Text! }
  type CropConnection { edges: [CropEdge!]! pageInfo: PageInfo! }
  type CropEdge { node: CropInfo! }
  type Harvest @key(fields: "id") {
    id: ID!
    "What the farmer says."
    note: String
    kg: Int
    "Less what was lent, in kilograms."
    balance: Float
    organic: Boolean!
    crop: Crop!
    tags: [String!]
    title: Text!
    place: Place
    farm: Farm!
    neighbours: [Farm!]!
    parts: [Part!]!
    either: Either
    weighed(unit: String!): Float
    grid: [[Int!]!]
    siblings(${PAGED}): HarvestConnection
  }
  type Place { altitude: Int label: Text around: Place }
  type Part { name: Text! kg: Int crops: [Crop!]! parts: [Part!] weighed(unit: String!): Float }
  type Text { en: String! es: String! }
  union Either = Farm | Part
  type HarvestConnection { totalCount: Int! nodes: [Harvest!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
  type Picker @key(fields: "id") @requiresScopes(scopes: [["picker:read"]]) { id: ID! }
  type PickerConnection @requiresScopes(scopes: [["picker:read"]]) { nodes: [Picker!]! pageInfo: PageInfo! }
  "What grows."
  enum Crop { "For the mill." MAIZE "For the pot." BEANS }
  enum HarvestOrder { ID_ASC ID_DESC }
  input HarvestFilter { crop: Crop from: Int organic: Boolean kinds: [Crop!] }
`;

const MARKET = `${LINK}
  type Harvest @key(fields: "id") { id: ID! price: Float }
  type Query { marketDay: String }
`;

/** What `harvests` does; tests change it while the subgraphs run. */
export interface Harvests {
  rows: number;
  note: (index: number) => string | null;
  /** Throws where the market has no price, which is a field error. */
  price: (index: number) => number | null;
  endCursor: (index: number) => string;
  /** Settles before a page is given. */
  ready: Promise<void>;
  /** What each page was asked with. */
  readonly asked: Record<string, unknown>[];
}

export interface HarvestsFederation {
  readonly harvests: Harvests;
  readonly farms: Listening;
  readonly market: Listening;
  startGateway(changes?: Parameters<typeof startTestGateway>[1]): Promise<TestGateway>;
  stop(): Promise<void>;
}

/** Two subgraphs: `farms` makes up as many harvests as asked, `market` knows their prices. */
export async function startHarvests(): Promise<HarvestsFederation> {
  const harvests: Harvests = {
    rows: 3,
    note: () => null,
    price: (index) => index / 2,
    endCursor: (index) => `after ${index}`,
    ready: Promise.resolve(),
    asked: [],
  };
  const farms = await startSubgraph(farmsSchema(harvests));
  const market = await startSubgraph(marketSchema(harvests));
  const gateways: TestGateway[] = [];
  const supergraph = { kind: 'text', sdl: composed() } as const;
  return {
    harvests,
    farms,
    market,
    startGateway: async (changes = {}) => {
      const urls = { farms: farms.url, market: market.url };
      const gateway = await startTestGateway(urls, { supergraph, ...changes });
      gateways.push(gateway);
      return gateway;
    },
    stop: async () => {
      for (const one of [...gateways, market, farms]) await one.stop();
    },
  };
}

function composed(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'farms', typeDefs: parse(FARMS), url: 'http://127.0.0.1:1/graphql' },
    { name: 'market', typeDefs: parse(MARKET), url: 'http://127.0.0.1:1/graphql' },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

interface PageArgs {
  first: number;
  after?: string | null;
}

const farmsSchema = (harvests: Harvests) => {
  const page = async (args: PageArgs) => {
    harvests.asked.push(args as unknown as Record<string, unknown>);
    await harvests.ready;
    if (args.first > 500) throw new GraphQLError('first: expected 1 to 500');
    const start = args.after ? Number(args.after.replace('after ', '')) + 1 : 0;
    const length = Math.max(0, Math.min(args.first, harvests.rows - start));
    const last = start + length - 1;
    return {
      totalCount: harvests.rows,
      nodes: Array.from({ length }, (_, index) => harvest(harvests, start + index)),
      pageInfo: { hasNextPage: last + 1 < harvests.rows, endCursor: harvests.endCursor(last) },
    };
  };
  return buildSubgraphSchema({
    typeDefs: parse(FARMS),
    resolvers: {
      Query: {
        harvests: (_: unknown, args: PageArgs) => page(args),
        farm: (_: unknown, { id }: { id: string }) => (id === 'f1' ? FARM : null),
        crops: () => [
          { code: 'MAIZE', name: { en: 'Maize', es: 'Maíz' } },
          { code: 'BEANS', name: { en: 'Beans', es: 'Frijol' } },
        ],
      },
      Farm: {
        __resolveReference: () => FARM,
        harvests: (_: unknown, args: PageArgs) => page(args),
        onlyEdges: () => ({
          edges: [{ node: { code: 'MAIZE', name: { en: 'Maize', es: 'Maíz' } } }],
          pageInfo: { hasNextPage: false, endCursor: null },
        }),
      },
      Harvest: { __resolveReference: ({ id }: { id: string }) => harvest(harvests, indexOf(id)) },
    },
  });
};

const FARM = { id: 'f1', owner: { name: { en: 'Ana', es: 'Ana' } } };

function harvest({ note }: Harvests, index: number) {
  return {
    id: `h${index}`,
    note: note(index),
    kg: -5 - index,
    balance: 0.5,
    organic: index % 2 === 0,
    crop: 'MAIZE',
    tags: index === 1 ? null : ['a|b', '=c'],
    title: { en: 'Maize, white', es: 'Maíz blanco' },
    place: index === 1 ? null : { altitude: 900, label: null, around: null },
    farm: FARM,
    neighbours: [FARM, FARM],
    parts: [{ name: { en: 'Top', es: 'Alto' }, kg: 1, crops: ['MAIZE'] }],
  };
}

const marketSchema = (harvests: Harvests) =>
  buildSubgraphSchema({
    typeDefs: parse(MARKET),
    resolvers: {
      Query: { marketDay: () => 'Monday' },
      Harvest: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        price: ({ id }: { id: string }) => harvests.price(indexOf(id)),
      },
    },
  });

function indexOf(id: string): number {
  return Number(id.slice(1));
}
