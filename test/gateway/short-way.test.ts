import { request as startRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ApolloServer } from '@apollo/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import pino from 'pino';
import { WrittenAnswer } from '../../gateway/engine/shape/written-answer';
import { shortWayParts } from '../../gateway/http/server-plugin';
import type { OperationWatcher } from '../../gateway/telemetry/operation-watcher';
import { openTelemetry } from '../../gateway/telemetry/telemetry';
import { watchOperations } from '../../gateway/telemetry/watch-operations';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { farmsSchema, peopleSchema, startSubgraph } from './farms-federation';
import { abortionOf, type HeldGateway, startHeldGateway } from './held-gateway';
import { countsDuring } from './telemetry/figures';
import { defaultConfig, startTestGateway, type TestGateway } from './test-gateway';

/** Where the long way begins. */
const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
afterAll(() => apollo.mockRestore());

/** Of those who ask the gateway; subgraphs are Apollo Servers too. */
const ORIGIN = 'https://tablero.example.org';

/** How many requests of clients Apollo Server was asked to answer during `work`. */
async function longWaysDuring(work: () => Promise<unknown>): Promise<number> {
  const before = apollo.mock.calls.length;
  await work();
  const asked = apollo.mock.calls.slice(before);
  return asked.filter(([{ httpGraphQLRequest }]) => httpGraphQLRequest.headers.get('origin') === ORIGIN)
    .length;
}

type Body = Readonly<Record<string, unknown>> | readonly unknown[];

interface Response {
  readonly status: number | undefined;
  /** As they were sent, in their order, without the time of day. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Asks as a page of another origin does, with a connection of its own, so that all headers can be compared. */
async function ask({ url }: { url: string }, body: Body, headers = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = startRequest(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'x-request-id': 'one', origin: ORIGIN, ...headers },
    });
    request.on('error', reject).on('response', async (response) => {
      const raw = response.rawHeaders;
      const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
      resolve({
        status: response.statusCode,
        headers: pairs.filter(([name]) => name.toLowerCase() !== 'date'),
        body: (await buffer(response)).toString(),
      });
    });
    request.end(JSON.stringify(body));
  });
}

describe('with subgraphs', () => {
  let farms: Listening;
  let people: Listening;
  let gateway: TestGateway;

  beforeAll(async () => {
    farms = await startSubgraph(farmsSchema());
    people = await startSubgraph(peopleSchema());
    gateway = await startTestGateway(
      { farms: farms.url, people: people.url },
      {
        cors: { origins: [ORIGIN] },
        telemetry: { ...defaultConfig.telemetry, slowOperationMs: 0 },
      },
    );
  });
  afterAll(async () => {
    await gateway.stop();
    await people.stop();
    await farms.stop();
  });

  const FARM = 'query Farm($id: ID!) { farm(id: $id) { name certificate workerCount } }';

  /** Asks until the operation is known, and gives all that was answered until then. */
  async function getKnown(body: Body, headers = {}): Promise<Response[]> {
    const answers: Response[] = [];
    for (let round = 0; round < 10; round += 1) {
      const longWays = await longWaysDuring(async () => answers.push(await ask(gateway, body, headers)));
      if (longWays === 0) return answers;
    }
    throw new Error('the operation never went the short way');
  }

  it.each([
    ['none', undefined],
    ['JSON', 'application/json'],
    ['GraphQL', 'application/graphql-response+json'],
    ['both', 'application/graphql-response+json, application/json;q=0.9'],
    ['anything', '*/*'],
  ])('answers with the same headers and bytes as on the long way (accepted: %s)', async (name, accept) => {
    const headers = accept === undefined ? {} : { accept };
    const body = { query: `{ farms { id name workerCount accepted: name } } # ${name}` };
    const [first, ...others] = await getKnown(body, headers);
    expect(first?.status).toBe(200);
    expect(first?.headers.map(([header]) => header)).toEqual(
      expect.arrayContaining(['x-request-id', 'access-control-allow-origin', 'content-length']),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  it('knows a text for one type of answers only once it was answered with that type', async () => {
    const body = { query: '{ farms { name otherName: name } }' };
    await getKnown(body, { accept: 'application/json' });
    const accept = 'application/graphql-response+json';
    let answer: Response | undefined;
    expect(
      await longWaysDuring(async () => {
        answer = await ask(gateway, body, { accept });
      }),
    ).toBe(1);
    expect(answer?.headers).toContainEqual(['content-type', `${accept}; charset=utf-8`]);
    expect(await longWaysDuring(() => ask(gateway, body, { accept }))).toBe(0);
    expect(await longWaysDuring(() => ask(gateway, body, { accept: 'application/json' }))).toBe(0);
  });

  it('answers each choice of variables for itself', async () => {
    const query =
      'query ($id: ID!, $many: Boolean!) { farm(id: $id) { id } farms @include(if: $many) { id } }';
    await getKnown({ query, variables: { id: 'f1', many: false } });
    const { body } = await ask(gateway, { query, variables: { id: 'f2', many: true } });
    expect(JSON.parse(body)).toEqual({ data: { farm: { id: 'f2' }, farms: [{ id: 'f1' }, { id: 'f2' }] } });
  });

  it('tells of variables that can not be used as it does the first time', async () => {
    const body = { query: 'query ($id: ID!) { farm(id: $id) { name } }', variables: {} };
    const first = await ask(gateway, body);
    await getKnown({ ...body, variables: { id: 'f1' } });
    expect(await ask(gateway, body)).toEqual(first);
    expect(JSON.parse(first.body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('lets an answer with an error go the long way, without asking the subgraphs again', async () => {
    await getKnown({ query: FARM, variables: { id: 'f1' } });
    let answer: Response | undefined;
    const added = await countsDuring(gateway, async () => {
      expect(
        await longWaysDuring(async () => {
          answer = await ask(gateway, { query: FARM, variables: { id: 'f2' } });
        }),
      ).toBe(1);
    });
    const { data, errors } = JSON.parse(answer?.body ?? '');
    expect(data).toEqual({ farm: { name: 'La Ceiba', certificate: null, workerCount: 7 } });
    expect(errors).toMatchObject([{ path: ['farm', 'certificate'] }]);
    const ofOperations = 'gateway_operation_duration_seconds_count';
    expect(added(ofOperations, { kind: 'query', outcome: 'partial' })).toBe(1);
    expect(added(ofOperations, { kind: 'query', outcome: 'ok' })).toBe(0);
    expect(added('gateway_response_errors_total', { code: 'OTHER', subgraph: 'farms' })).toBe(1);
    expect(added('gateway_subgraph_attempts_total', { subgraph: 'farms' })).toBe(1);
    expect(added('gateway_subgraph_attempts_total', { subgraph: 'people' })).toBe(1);
    expect(added('gateway_plan_cache_lookups_total', { result: 'hit' })).toBe(1);
  });

  it('is seen from outside as any operation is', async () => {
    const body = { query: FARM, variables: { id: 'f1' } };
    await getKnown(body);
    gateway.logged.splice(0);
    const added = await countsDuring(gateway, async () => {
      expect(
        await longWaysDuring(async () => {
          for (let round = 0; round < 3; round += 1) await ask(gateway, body);
        }),
      ).toBe(0);
    });
    expect(added('gateway_operation_duration_seconds_count', { kind: 'query', outcome: 'ok' })).toBe(3);
    expect(added('gateway_plan_cache_lookups_total', { result: 'hit' })).toBe(3);
    const fetched = { subgraph: 'farms', kind: 'query', outcome: 'ok' };
    expect(added('gateway_subgraph_fetch_duration_seconds_count', fetched)).toBe(3);
    const slow = gateway.logged.filter(({ msg }) => msg === 'slow operation');
    expect(slow).toHaveLength(3);
    expect(slow[0]).toMatchObject({
      requestId: 'one',
      kind: 'query',
      operationName: 'Farm',
      outcome: 'ok',
      planKnown: true,
      fetches: { farms: { count: 1 }, people: { count: 1 } },
      document: expect.stringContaining('query Farm('),
    });
  });

  const KNOWN = { query: 'query One { farms { name } } query Two { headcount }', operationName: 'One' };

  it.each<[string, Body]>([
    ['a name that no operation has', { ...KNOWN, operationName: 'Three' }],
    ['no name where there are several operations', { query: KNOWN.query }],
    ['a name that is none', { ...KNOWN, operationName: 1 }],
    ['variables in a text', { ...KNOWN, variables: '{}' }],
    ['variables in a list', { ...KNOWN, variables: [] }],
    ['extensions in a text', { ...KNOWN, extensions: '{}' }],
    ['a persisted query', { ...KNOWN, extensions: { persistedQuery: { version: 1, sha256Hash: 'f' } } }],
    ['a member that means nothing', { ...KNOWN, id: 1 }],
    ['a document that is none', { ...KNOWN, query: { kind: 'Document' } }],
    ['several requests', [KNOWN]],
  ])('leaves %s to Apollo Server', async (_, body) => {
    const first = await ask(gateway, body);
    await getKnown(KNOWN);
    expect(
      await longWaysDuring(async () => {
        const again = await ask(gateway, body);
        expect(again).toEqual(first);
      }),
    ).toBe(1);
  });

  it.each<[string, Body]>([
    ['no variables', { ...KNOWN, variables: null }],
    ['variables that nobody asked for', { ...KNOWN, variables: { a: 1 } }],
    ['no extensions', { ...KNOWN, extensions: null }],
    [
      'what a client says of itself',
      { ...KNOWN, extensions: { clientLibrary: { name: 'a', version: '1' } } },
    ],
    ['another operation of the document', { ...KNOWN, operationName: 'Two' }],
  ])('goes the short way with %s', async (_, body) => {
    await getKnown(KNOWN);
    await ask(gateway, { ...KNOWN, operationName: 'Two' }); // from its third run on it is written
    await ask(gateway, { ...KNOWN, operationName: 'Two' });
    expect(
      await longWaysDuring(async () => {
        const { body: text } = await ask(gateway, body);
        expect(JSON.parse(text)).toEqual({ data: expect.anything() });
      }),
    ).toBe(0);
  });

  it('answers a GET as ever', async () => {
    await getKnown(KNOWN);
    const search = new URLSearchParams({ query: KNOWN.query, operationName: 'One' });
    const longWays = await longWaysDuring(async () => {
      const response = await fetch(`${gateway.url}/graphql?${search}`, { headers: { origin: ORIGIN } });
      expect(await response.json()).toEqual({
        data: { farms: [{ name: 'El Zapote' }, { name: 'La Ceiba' }] },
      });
    });
    expect(longWays).toBe(1);
  });
});

describe('before an engine that answers when it is told to', () => {
  const WRITTEN = {
    data: new WrittenAnswer(Buffer.from('{"data":{"x":1}}\n')),
  } as unknown as ExecutionResult;
  let gateway: HeldGateway;
  let watched: string[];

  const log = pino({ level: 'silent' });
  const watcher: OperationWatcher = {
    started: () => watched.push('started'),
    answered: ({ outcome, kind, name }) => watched.push(['answered', outcome, kind, name].join(' ').trim()),
  };

  beforeEach(async () => {
    watched = [];
    gateway = await startHeldGateway({
      requests: { deadlineMs: 3_600_000, maxDeadlineMs: 3_600_000 },
      telemetry: {
        ...openTelemetry({ ...defaultConfig.telemetry, metrics: false, slowOperationMs: Infinity }, log),
        plugins: watchOperations([watcher]).plugins,
      },
    });
  });
  afterEach(() => gateway.stop());

  /** Asks, and lets the engine answer with `result`. */
  async function askAnswered(body: Body, result = WRITTEN, headers = {}): Promise<Response> {
    const count = gateway.operations.length + 1;
    const response = ask(gateway, body, headers);
    const operation = await gateway.reached(count);
    operation.answer(result);
    return response;
  }

  it('goes past Apollo Server from the second time on', async () => {
    const longWays = await longWaysDuring(async () => {
      const first = await askAnswered({ query: '{ x }' });
      expect(await askAnswered({ query: '{ x }' })).toEqual(first);
      expect(await askAnswered({ query: '{ x }' })).toEqual(first);
    });
    expect(longWays).toBe(1);
    expect(watched).toEqual(Array(3).fill(['started', 'answered ok query']).flat());
  });

  it('is told of once, and run once, when it goes the long way in the end', async () => {
    await askAnswered({ query: 'query A { x }' });
    const lost = { data: { x: null }, errors: [new GraphQLError('lost', { path: ['x'] })] };
    const { body } = await askAnswered({ query: 'query A { x }' }, lost);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: expect.any(String), path: ['x'], extensions: expect.anything() }],
      data: { x: null },
    });
    expect(gateway.operations).toHaveLength(2);
    expect(watched.slice(2)).toEqual(['started', 'answered partial query A']);
  });

  it.each<[string, ExecutionResult, object]>([
    ['extensions', { ...WRITTEN, extensions: { plan: 1 } }, { data: { x: 1 }, extensions: { plan: 1 } }],
    ['values', { data: { x: 2 } }, { data: { x: 2 } }],
  ])('lets an answer with %s go the long way', async (_, result, expected) => {
    await askAnswered({ query: '{ x }' });
    const { body } = await askAnswered({ query: '{ x }' }, result);
    expect(JSON.parse(body)).toEqual(expected);
    expect(gateway.operations).toHaveLength(2);
    expect(watched.slice(2)).toEqual(['started', 'answered ok query']);
  });

  it('never takes a mutation', async () => {
    const body = { query: 'mutation Change { x } query Look { x }' };
    await askAnswered({ ...body, operationName: 'Look' });
    const longWays = await longWaysDuring(async () => {
      await askAnswered({ ...body, operationName: 'Change' });
      await askAnswered({ ...body, operationName: 'Change' });
    });
    expect(longWays).toBe(2);
  });

  it('forgets what was valid for another schema', async () => {
    await askAnswered({ query: '{ x }' });
    gateway.swap('type Query { y: Int }');
    const { body } = await ask(gateway, { query: '{ x }' });
    expect(JSON.parse(body).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(gateway.operations).toHaveLength(1);
  });

  it('does not keep what was answered for another schema', async () => {
    const response = ask(gateway, { query: '{ x }' });
    const operation = await gateway.reached(1);
    gateway.swap('type Query { y: Int }');
    operation.answer(WRITTEN);
    await response;
    const { body } = await ask(gateway, { query: '{ x }' });
    expect(JSON.parse(body).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('goes the long way again with a schema that knows the operation, too', async () => {
    await askAnswered({ query: '{ x }' });
    gateway.swap('type Query { x: Int y: Int }');
    expect(await longWaysDuring(() => askAnswered({ query: '{ x }' }))).toBe(1);
    expect(await longWaysDuring(() => askAnswered({ query: '{ x }' }))).toBe(0);
  });

  it('refuses variables beyond the limit', async () => {
    const query = 'query ($a: [[Int]]) { n { x(a: $a) } }';
    await askAnswered({ query, variables: { a: [[1]] } });
    let deep: unknown = 1;
    for (let level = 0; level < 300; level += 1) deep = [deep];
    const { body } = await ask(gateway, { query, variables: { a: deep } });
    expect(JSON.parse(body).errors[0].extensions).toMatchObject({
      code: 'OPERATION_LIMIT_EXCEEDED',
      limit: 'valueNesting',
    });
    expect(gateway.operations).toHaveLength(1);
    expect(watched.slice(2)).toEqual(['started', 'answered refused query']);
  });

  it('refuses too much of the schema where it is a variable that asks for it', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const types = numbers.map((n) => `type T${n} { ${numbers.map((m) => `f${m}: T${m}`).join(' ')} }`);
    gateway.swap(`type Query { x: Int ${numbers.map((n) => `f${n}: T${n}`).join(' ')} } ${types.join(' ')}`);
    const many = numbers.map((n) => `a${n}: type { name }`).join(' ');
    const query = `query ($name: String!) { __type(name: $name) { fields { type { fields { ${many} } } } } }`;
    await askAnswered({ query, variables: { name: 'Nobody' } });
    expect(await longWaysDuring(() => askAnswered({ query, variables: { name: 'Nobody' } }))).toBe(0);
    const { body } = await ask(gateway, { query, variables: { name: 'Query' } });
    expect(JSON.parse(body).errors[0].extensions.limit).toBe('introspection');
    expect(gateway.operations).toHaveLength(2);
  });

  it('hears of a client that has gone away', async () => {
    await askAnswered({ query: '{ x }' });
    const leaving = new AbortController();
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ x }"}',
    };
    const asking = fetch(`${gateway.url}/graphql`, { ...init, signal: leaving.signal });
    const { context } = await gateway.reached(2);
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await abortionOf(context);
    expect(context.signal.reason).toMatchObject({ name: 'AbortError' });
    await gateway.loaded({ running: 0, queued: 0 });
    expect(gateway.operations).toHaveLength(2);
    expect(watched.slice(2)).toEqual(['started', 'answered partial query']);
  });

  it('answers at its deadline', async () => {
    await askAnswered({ query: '{ x }' });
    const headers = { 'x-request-timeout-ms': '50' };
    const { body } = await ask(gateway, { query: '{ x }' }, headers);
    expect(JSON.parse(body).errors[0].message).toBe('no answer within 50 ms');
    expect(gateway.operations).toHaveLength(2);
    expect(watched.slice(2)).toEqual(['started', 'answered partial query']);
  });

  it('is waited for by a gateway that stops', async () => {
    await askAnswered({ query: '{ x }' });
    const response = ask(gateway, { query: '{ x }' });
    const operation = await gateway.reached(2);
    const stopped = gateway.stop();
    operation.answer(WRITTEN);
    const { body, headers } = await response;
    expect(body).toBe('{"data":{"x":1}}\n');
    expect(headers).toContainEqual(['connection', 'close']);
    await stopped;
  });
});

it('starts with no plugin for operations that does not say what it does on the short way', () => {
  const silent = { requestDidStart: async () => ({}) };
  expect(() => shortWayParts([silent])).toThrow('must have a member shortWay');
  const check = jest.fn();
  const ofTheServer = { serverWillStart: async () => undefined };
  expect(shortWayParts([{ ...silent, shortWay: null }, { shortWay: { check } }, ofTheServer])).toEqual([
    { check },
  ]);
});
