import type { RequestListener } from 'node:http';
import type { Listening } from '../../subgraphs/kit/lifecycle';
import { ownPort } from '../own-port';
import { farmsSchema, peopleSchema, startSubgraph } from './farms-federation';
import { NOWHERE, query, settingsAt, startHttp, startTestGateway, type TestGateway } from './test-gateway';

const BOTH = '{ farms { name workerCount } }';
const FARMS_ONLY = {
  farms: [
    { name: 'El Zapote', workerCount: null },
    { name: 'La Ceiba', workerCount: null },
  ],
};
const SECRET = 'password=hunter2';

let farms: Listening;
let gateway: TestGateway | undefined;
let people: Listening | undefined;

beforeAll(async () => {
  farms = await startSubgraph(farmsSchema());
});
afterEach(async () => {
  await gateway?.stop();
  await people?.stop();
  gateway = people = undefined;
});
afterAll(() => farms.stop());

async function startWithPeople(listener: RequestListener, timeoutMs = 10_000): Promise<TestGateway> {
  people = await startHttp(listener);
  const settingsFor = settingsAt({ farms: farms.url, people: people.url }, { timeoutMs });
  gateway = await startTestGateway({}, { settingsFor });
  return gateway;
}

/** One for each null: without it a null would pass for an answer. */
function oneErrorEach(code: string, paths = [0, 1].map((index) => ['farms', index, 'workerCount'])) {
  return paths.map((path) =>
    expect.objectContaining({
      message: expect.stringMatching(/^the subgraph "people" /),
      path,
      extensions: { code, service: 'people' },
    }),
  );
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const html =
  (status: number, body = SECRET): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end(`<h1>${body}</h1>`);

describe('a subgraph without a usable answer costs only its own fields', () => {
  it('when nobody listens there', async () => {
    gateway = await startTestGateway({ farms: farms.url, people: NOWHERE });
    const { data, errors } = await query(gateway, BOTH);
    expect(data).toEqual(FARMS_ONLY);
    expect(errors).toEqual(oneErrorEach('SUBGRAPH_UNAVAILABLE'));
  });

  it('when it is too slow', async () => {
    const { data, errors } = await query(await startWithPeople(() => undefined, 50), BOTH);
    expect(data).toEqual(FARMS_ONLY);
    expect(errors).toEqual(oneErrorEach('SUBGRAPH_TIMEOUT'));
  });

  it('when it begins an answer and does not end it', async () => {
    const stalling: RequestListener = (_, response) => response.writeHead(200).write('{"data":');
    const { errors } = await query(await startWithPeople(stalling, 50), BOTH);
    expect(errors).toEqual(oneErrorEach('SUBGRAPH_TIMEOUT'));
  });

  it('when it hangs up', async () => {
    const { errors } = await query(await startWithPeople((request) => request.socket.destroy()), BOTH);
    expect(errors).toEqual(oneErrorEach('SUBGRAPH_UNAVAILABLE'));
  });

  it.each([
    ['HTML with status 200', html(200), 'SUBGRAPH_BAD_RESPONSE'],
    ['HTML with status 500', html(500), 'SUBGRAPH_BAD_RESPONSE'],
    ['a proxy that finds nothing behind it', html(502), 'SUBGRAPH_UNAVAILABLE'],
    ['JSON with status 500', json({ errors: [{ message: SECRET }] }, 500), 'SUBGRAPH_BAD_RESPONSE'],
    ['JSON that is no answer', json({ secret: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['a list', json([SECRET]), 'SUBGRAPH_BAD_RESPONSE'],
    ['errors that are none', json({ errors: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['data of the wrong kind', json({ data: SECRET }), 'SUBGRAPH_BAD_RESPONSE'],
    ['no entities', json({ data: { secret: SECRET } }), 'SUBGRAPH_BAD_RESPONSE'],
    ['too few entities', json({ data: { _entities: [null], secret: SECRET } }), 'SUBGRAPH_BAD_RESPONSE'],
  ])('when it answers %s', async (_, listener, code) => {
    const answer = await query(await startWithPeople(listener), BOTH);
    expect(answer).toEqual({ data: FARMS_ONLY, errors: oneErrorEach(code) });
  });

  it.each([
    [
      '{ people { totalCount } headcount farms { name } }',
      null, // neither may be null
      [['people']],
    ],
    [
      '{ all: farms { ...Owned } } fragment Owned on Farm { who: owners { nodes { stage } } }',
      null, // nothing on the way may be null
      [['all', 0, 'who', 'nodes', 0, 'stage']],
    ],
    [
      '{ one: farm(id: "f1") { ... on Farm { count: workerCount } } }',
      { one: { count: null } },
      [['one', 'count']],
    ],
    [
      '{ farms { shared: isShared } }',
      { farms: [{ shared: null }, { shared: null }] },
      [
        ['farms', 0, 'shared'],
        ['farms', 1, 'shared'],
      ],
    ],
  ])('telling of each null where the client has it: %s', async (document, data, paths) => {
    gateway = await startTestGateway({ farms: farms.url, people: NOWHERE }, { demo: true });
    const answer = await query(gateway, document);
    expect(answer).toEqual({ data, errors: oneErrorEach('SUBGRAPH_UNAVAILABLE', paths) });
  });

  it('keeps the log short when a body is long', async () => {
    const gateway = await startWithPeople(html(500, SECRET.repeat(100_000)));
    await query(gateway, BOTH);
    for (const line of gateway.logged) expect(JSON.stringify(line).length).toBeLessThan(10_000);
  });

  it('tells the log everything and the client neither address, body nor stack', async () => {
    const answer = await query(await startWithPeople(html(500)), BOTH, { 'x-request-id': 'from-the-client' });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|127\.0\.0\.1|localhost|\bat /);
    expect(gateway?.logged).toContainEqual(
      expect.objectContaining({
        service: 'people',
        url: people?.url,
        status: 500,
        body: expect.stringContaining(SECRET),
        requestId: 'from-the-client',
        operation: expect.stringContaining('workerCount'),
      }),
    );
  });
});

describe('errors that a subgraph reports', () => {
  it('keep their message, path, code and details, and say where they come from', async () => {
    gateway = await startTestGateway({ farms: farms.url });
    expect(await query(gateway, '{ farms { certificate } }')).toEqual({
      data: { farms: [{ certificate: 'organic' }, { certificate: null }] },
      errors: [
        {
          message: 'no certificate yet',
          locations: [{ line: 1, column: 11 }],
          path: ['farms', 1, 'certificate'],
          extensions: { code: 'NOT_CERTIFIED', since: 2022, service: 'farms' },
        },
      ],
    });
  });

  it('lose what a careless server adds for its developers', async () => {
    const stacktrace = ['Error: boom', 'at /srv/people.js:1'];
    const careless = json({
      data: null,
      errors: [{ message: 'boom', extensions: { code: 'ODD', stacktrace } }],
    });
    const { errors } = await query(await startWithPeople(careless), '{ headcount }');
    expect(errors).toEqual([
      expect.objectContaining({ message: 'boom', extensions: { code: 'ODD', service: 'people' } }),
    ]);
  });

  it('are masked where the subgraph calls them its own fault', async () => {
    const failing = json({
      data: null,
      errors: [{ message: `connect ${SECRET}`, extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    const answer = await query(await startWithPeople(failing), '{ headcount }');
    expect(answer.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'people' } }),
    ]);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
  });
});

it('starts while its subgraphs are down and answers when they come', async () => {
  const port = await ownPort();
  gateway = await startTestGateway({ farms: `http://127.0.0.1:${port}/graphql` });
  const before = await query(gateway, '{ farms { name } }');
  expect(before.errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
  const late = await startSubgraph(farmsSchema(), { port });
  const after = await query(gateway, '{ farms { name } }');
  await late.stop();
  expect(after).toEqual({ data: { farms: [{ name: 'El Zapote' }, { name: 'La Ceiba' }] } });
});

it('passes the request id on to each subgraph', async () => {
  const seen: unknown[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(request.headers['x-request-id']);
    json({ data: { headcount: 2 } })(request, response);
  };
  await query(await startWithPeople(listener), '{ headcount }', { 'x-request-id': 'abc-1' });
  expect(seen).toEqual(['abc-1']);
});

it('resolves fields of several subgraphs in one answer', async () => {
  people = await startSubgraph(peopleSchema());
  gateway = await startTestGateway({ farms: farms.url, people: people.url });
  expect(await query(gateway, '{ headcount farm(id: "f2") { name workerCount } }')).toEqual({
    data: { headcount: 2, farm: { name: 'La Ceiba', workerCount: 7 } },
  });
});
