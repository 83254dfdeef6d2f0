import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, parse } from 'graphql';
import { readGatewayConfig } from '../../gateway/config';
import type { OperationLimits } from '../../gateway/http/operation-limits';
import { measureOperations } from '../../gateway/http/operation-size';
import { type HeldGateway, startHeldGateway } from './held-gateway';
import { defaultConfig, type GraphqlAnswer } from './test-gateway';

const DEFAULT_LIMITS = defaultConfig.limits;
const NO_LIMITS = readGatewayConfig({}, ['--limits', 'off']).limits;

const TYPES = `
  type Query { x(l: [[Int]], i: I): Int n: N other: N }
  type N { x: Int n: N m: N o: N }
  input I { i: I a: [Int] }
  type Mutation { x: Int }
  type Subscription { x: Int }
`;
const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');
const nested = (levels: number): string => `{ ${'n { '.repeat(levels - 1)} x ${'}'.repeat(levels)}`;
const listOf = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
/** Each fragment spreads the next one three times: nine of them stand for 19,683 fields, thirty for 10^14. */
const bomb = (count: number): string =>
  `{ n { ...F0 } } ${many(count, (n) => `fragment F${n} on N { n { ...F${n + 1} } m { ...F${n + 1} } o { ...F${n + 1} } }`)} fragment F${count} on N { x }`;

let gateway: HeldGateway;
const start = async (limits: OperationLimits = DEFAULT_LIMITS): Promise<void> => {
  gateway = await startHeldGateway({ limits });
  gateway.swap(TYPES);
};

async function ask(query: string, variables = 'null'): Promise<{ status: number; answer: GraphqlAnswer }> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return { status: response.status, answer: (await response.json()) as GraphqlAnswer };
}

/** Whether the operation reaches the engine, which answers it then. */
async function passes(query: string): Promise<boolean> {
  const asked = gateway.operations.length;
  const answered = ask(query);
  const reached = await Promise.race([gateway.reached(asked + 1), answered.then(() => undefined)]);
  reached?.answer({ data: null });
  await answered;
  return reached !== undefined;
}

const included = (count: number): string => `{ n { ${many(count, () => 'x @include(if: true)')} } }`;
const aliased = (count: number): string => `{ n { ${many(count, (n) => `a${n}: x`)} } }`;
const rooted = (count: number): string => `{ ${many(count, (n) => `a${n}: x`)} }`;

describe('by default', () => {
  beforeAll(() => start());
  afterAll(() => gateway.stop());

  it.each([
    ['10 levels', nested(10)],
    ['100 aliases', aliased(100)],
    ['100 directives', included(100)],
    ['30 root fields', rooted(30)],
    ['200 levels of a value', `{ x(i: ${'{ i: '.repeat(199)}{}${'}'.repeat(199)}) }`],
    ['the whole schema', getIntrospectionQuery()],
  ])('answers %s', async (_, document) => {
    expect(await passes(document)).toBe(true);
  });

  it.each([
    ['depth', 10, 11, 'is too deep', nested(11)],
    ['depth', 10, 11, 'is too deep', `{ n { ...F } } fragment F on N ${nested(10)}`],
    ['aliases', 100, 101, 'has too many aliases', aliased(101)],
    [
      'aliases',
      100,
      120,
      'has too many aliases',
      `{ n { ...F n { ...F } m { ...F } } } fragment F on N ${aliased(40).slice(4, -2)}`,
    ],
    ['directives', 100, 101, 'has too many directives', included(101)],
    [
      'directives',
      100,
      101,
      'has too many directives',
      `{ n { ${many(101, () => '...F @include(if: true)')} } } fragment F on N { x }`,
    ],
    ['rootFields', 30, 31, 'has too many root fields', rooted(31)],
    [
      'rootFields',
      30,
      40,
      'has too many root fields',
      `{ ...F ...G } fragment F on Query ${rooted(20)} fragment G on Query { ...F }`,
    ],
    ['nesting', 1_000, 1_001, 'is nested too deeply', `{ ${'... { '.repeat(1_000)} x ${'}'.repeat(1_001)}`],
    ['valueNesting', 200, 201, 'is nested too deeply', `{ x(l: ${listOf(201)}) }`],
    ['valueNesting', 200, 1_100, 'is nested too deeply', `{ x(l: ${listOf(1_100)}) x(l: ${listOf(1_100)}) }`],
  ])('holds %s: %i, not %i', async (limit, most, found, problem, document) => {
    const { status, answer } = await ask(document);
    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            new RegExp(
              `^the operation ${problem}.* ${most} .*at the most, this one has ${found} \\(${limit}\\)$`,
            ),
          ),
          locations: expect.any(Array),
          extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit, most, found },
        },
      ],
    });
  });

  it('says so of the text itself', async () => {
    expect((await ask(`{ ${'x '.repeat(5_000)} }`)).answer.errors).toEqual([
      {
        message:
          'the document is too long: this gateway reads 5000 tokens at the most, this one has more (tokens)',
        locations: expect.any(Array),
        extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit: 'tokens', most: 5_000 },
      },
    ]);
    const { status, answer } = await ask(`{ x } #${'x'.repeat(131_072)}`);
    expect([status, answer.errors]).toEqual([
      413,
      [
        {
          message:
            'the request is too large: this gateway reads 131072 bytes at the most, this one has 131108 (bodyBytes)',
          extensions: {
            code: 'OPERATION_LIMIT_EXCEEDED',
            limit: 'bodyBytes',
            most: 131_072,
            found: 131_108,
          },
        },
      ],
    ]);
  });

  it('counts fragments wherever they are spread, without spreading them', async () => {
    const { answer } = await ask(bomb(30));
    expect(answer.errors).toContainEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ limit: 'fields', most: 10_000 }) }),
    );
  });

  it('has an end of what it tells of a document', async () => {
    const { answer } = await ask(`{ n { ${many(200, (n) => `none${n}`)} } }`);
    expect(answer.errors).toHaveLength(21);
    expect(answer.errors?.[20]?.message).toContain('Too many validation errors');
  });

  describe('of a schema with many types', () => {
    const NAMES = 'fragment T on __Type { name fields { name type { name } } }';
    const times = (count: number): string =>
      `{ ${many(count, (n) => `a${n}: __schema { types { ...T } }`)} } ${NAMES}`;
    const within = (count: number): string =>
      `{ __schema { types { fields { type { fields { ${many(count, (n) => `a${n}: type { name }`)} } } } } } }`;
    beforeAll(() =>
      gateway.swap(
        `type Query { ${many(300, (n) => `f${n}: T${n % 30}`)} } ${many(30, (n) => `type T${n} { ${many(30, (m) => `f${m}: T${m}`)} }`)}`,
      ),
    );
    afterAll(() => gateway.swap(TYPES));

    it.each([
      ['all of it', getIntrospectionQuery()],
      ['parts of it under names of the client', times(2)],
    ])('tells %s', async (_, document) => {
      expect(await passes(document)).toBe(true);
    });

    it.each([
      ['again and again', times(30)],
      ['in circles', within(90)],
    ])('does not tell it %s', async (_, document) => {
      const { status, answer } = await ask(document);
      expect(status).toBe(400);
      expect(answer.errors).toEqual([
        {
          message: expect.stringMatching(
            /^the operation asks for too much of the schema: .* this one has more \(introspection\)$/,
          ),
          extensions: { code: 'OPERATION_LIMIT_EXCEEDED', limit: 'introspection', most: expect.any(Number) },
        },
      ]);
    });
  });

  it('reads no variables that are nested without end', async () => {
    const variables = `{"i":${'{"i":'.repeat(5_000)}{}${'}'.repeat(5_000)}}`;
    const { status, answer } = await ask('query ($i: I) { x(i: $i) }', variables);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ limit: 'valueNesting', most: 200 });
    expect(gateway.logged).toEqual([]);
  });

  it.each([
    ['@defer', '{ n { ... @defer { x } } }'],
    ['@stream', '{ n { x @stream(initialCount: 1) } }'],
  ])('answers whole, without %s', async (directive, document) => {
    const { status, answer } = await ask(document);
    expect(status).toBe(400);
    expect(answer.errors).toEqual([
      {
        message: `${directive}: this gateway answers an operation whole, in one piece; leave the directive out`,
        locations: expect.any(Array),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('answers no subscription, whatever the schema has', async () => {
    const { status, answer } = await ask('subscription { x }');
    expect(status).toBe(400);
    expect(answer.errors).toEqual([
      {
        message: 'this gateway answers queries and mutations, not subscriptions',
        locations: expect.any(Array),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('runs no mutation that came by GET', async () => {
    const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('mutation { x }')}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await passes('mutation { x }')).toBe(true);
  });
});

describe('without limits', () => {
  beforeAll(() => start(NO_LIMITS));
  afterAll(() => gateway.stop());

  it.each([
    ['2,000 aliases', rooted(2_000)],
    ['10,000 aliases of one field', aliased(10_000)],
    ['150 levels', nested(150)],
    ['900 levels', nested(900)],
    ['1,000 directives', `{ ${many(1_000, (n) => `a${n}: x @include(if: true)`)} }`],
    ['a document of 1 MiB', `{ x } #${'x'.repeat(1024 * 1024)}`],
    [
      '5,000 variables',
      `query (${many(5_000, (n) => `$v${n}: I`)}) { ${many(5_000, (n) => `a${n}: x(i: $v${n})`)} }`,
    ],
    ['a long list', `{ x(l: [[${'1 '.repeat(100_000)}]]) }`],
  ])('answers %s', async (_, document) => {
    expect(await passes(document)).toBe(true);
  });

  it.each([
    ['fragments that stand for 10^14 fields', bomb(30), 'too many fields'],
    ['fields that are the same 10,000 times', `{ ${'x '.repeat(10_000)} }`, 'too often'],
    ['1,001 levels', nested(1_001), 'nested too deeply'],
    ['100,000 levels', nested(100_000), 'nested too deeply'],
    ['600,000 tokens', `{ x(l: [[${'1 '.repeat(600_000)}]]) }`, 'too long'],
  ])('refuses %s, which would stand still', async (_, document, told) => {
    const { status, answer } = await ask(document);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain(told);
    expect(answer.errors?.[0]?.extensions?.code).toBe('OPERATION_LIMIT_EXCEEDED');
  });
});

it('lets every document in use through', () => {
  const folder = join(__dirname, '..', '..', '..', 'schema', 'operations');
  const documents = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  expect(documents.length).toBeGreaterThan(5);
  for (const name of documents) {
    const document = parse(readFileSync(join(folder, name), 'utf8'), { maxTokens: DEFAULT_LIMITS.tokens });
    for (const size of measureOperations(document).values()) {
      expect(size.depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
      expect(size.aliases).toBeLessThanOrEqual(DEFAULT_LIMITS.aliases);
      expect(size.directives).toBeLessThanOrEqual(DEFAULT_LIMITS.directives);
      expect(size.rootFields).toBeLessThanOrEqual(DEFAULT_LIMITS.rootFields);
      expect(size.fields).toBeLessThanOrEqual(DEFAULT_LIMITS.fields);
    }
  }
});
