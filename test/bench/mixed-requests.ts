import type { Asked, Asking } from './http-client';

/** One request of a mixed load, and what may come of it. */
export interface MixedRequest extends Asking {
  readonly kind: string;
  readonly isExpected: (answer: Asked) => boolean;
  /** After which its client goes away. */
  readonly leavesAfterMs?: number;
}

/** Numbers from 0 up to 1 that are the same at every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LEAVES: readonly string[] = ['id', 'name', 'areaHa', 'workerCount', 'areaHa(unit: "m2")'];

/** The document of that number: all differ, in what they ask as well as in their texts. */
export function differentDocument(number: number): string {
  const random = createRandom(number);
  const farm = (level: number): string => {
    const leaves = LEAVES.filter(() => random() < 0.6).map((leaf, index) => `l${index}: ${leaf}`);
    const below =
      level > 0 ? [`near { ${farm(level - 1)} }`, `workers { name farm { ${farm(level - 1)} } }`] : [];
    return ['id', ...leaves, ...below.filter(() => random() < 0.5)].join(' ');
  };
  return `query D${number} { d${number}: farms(n: ${number}) { ${farm(2)} } headcount(n: ${number}) }`;
}

const USUAL = 100;

/** What comes of a subgraph that is away for a moment is nobody's mistake. */
const isSubgraphError = ({ extensions }: { extensions?: { code?: string } }): boolean =>
  /^SUBGRAPH_/.test(extensions?.code ?? '');
const codesOf = (body: string): string[] => {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors.filter((error) => !isSubgraphError(error)).map(({ extensions }) => extensions?.code ?? '');
};
/** Whether it has what was asked, but for what a subgraph that is away for a moment leaves out. */
export const answered = ({ status, body }: Asked): boolean =>
  status === 200 && codesOf(body).length === 0 && body.includes('"data"');
const failsWith =
  (code: string, statuses: readonly number[]) =>
  ({ status, body }: Asked): boolean =>
    statuses.includes(status) && codesOf(body).every((each) => each === code);

type Make = (number: number, random: () => number) => Omit<MixedRequest, 'kind'>;

const ask =
  (query: (number: number, random: () => number) => string, isExpected = answered): Make =>
  (number, random) => ({ query: query(number, random), isExpected });

const deep = (levels: number): string => `{ farms { ${'near { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: headcount`).join(' ')} }`;

/** How often each comes, in a thousand. */
const KINDS: readonly (readonly [share: number, kind: string, make: Make])[] = [
  [500, 'usual', ask((_, random) => differentDocument(Math.floor(random() * USUAL)))],
  [120, 'different', ask((number) => differentDocument(USUAL + number))],
  [
    80,
    'with variables',
    (number) => ({
      query:
        'query ($n: Int, $near: Boolean!) { farms(n: $n) { id near @include(if: $near) { name } workerCount(n: $n) } }',
      variables: { n: number, near: number % 2 === 0 },
      isExpected: answered,
    }),
  ],
  [
    60,
    'mutation',
    ask((number) => `mutation { rename(id: "f1", name: "n${number % 50}") { name workerCount } }`),
  ],
  [
    30,
    'error of a field',
    ask(() => '{ farms { id broken } }', failsWith('DOWNSTREAM_SERVICE_ERROR', [200])),
  ],
  [20, 'failed mutation', ask(() => 'mutation { fail }', failsWith('DOWNSTREAM_SERVICE_ERROR', [200]))],
  [
    60,
    'client goes away',
    (number, random) => ({
      query: differentDocument(number % USUAL),
      headers: { 'x-caller': `leaving ${number}` },
      leavesAfterMs: random() * 30,
      isExpected: () => true,
    }),
  ],
  [
    20,
    'short deadline',
    (number) => ({
      query: differentDocument(number % USUAL),
      headers: { 'x-request-timeout-ms': '5', 'x-caller': `hurried ${number}` },
      isExpected: ({ status }) => status === 200 || status === 503,
    }),
  ],
  [20, 'introspection', ask(() => '{ __schema { types { name fields { name type { name } } } } }')],
  [20, 'too deep', ask(() => deep(50), failsWith('OPERATION_LIMIT_EXCEEDED', [200, 400]))],
  [
    20,
    'too many aliases',
    ask((number) => aliases(200 + (number % 100)), failsWith('OPERATION_LIMIT_EXCEEDED', [200, 400])),
  ],
  [15, 'no GraphQL', ask((number) => `{ farms { ${number}`, failsWith('GRAPHQL_PARSE_FAILED', [200, 400]))],
  [
    15,
    'no such field',
    ask((number) => `{ none${number} }`, failsWith('GRAPHQL_VALIDATION_FAILED', [200, 400])),
  ],
  [
    10,
    'wrong variable',
    (number) => ({
      query: 'query ($n: Int) { farms(n: $n) { id } }',
      variables: { n: `x${number}` },
      isExpected: failsWith('BAD_USER_INPUT', [200, 400]),
    }),
  ],
  [
    10,
    'too long',
    ask(
      () => `{ headcount } #${'x'.repeat(200_000)}`,
      ({ status }) => status === 413 || status === 0,
    ),
  ],
];

/** The request of that number of a load that asks all kinds of things. */
export function mixedRequest(number: number): MixedRequest {
  const random = createRandom(number + 1);
  let ticket = random() * KINDS.reduce((sum, [share]) => sum + share, 0);
  for (const [share, kind, make] of KINDS) {
    ticket -= share;
    if (ticket < 0) return { kind, ...make(number, random) };
  }
  throw new Error('the shares do not add up');
}
