import { type ClientRequest, request as httpRequest } from 'node:http';
import type { RequestConfig } from '../../gateway/http/request-config';
import { abortionOf, type HeldGateway, startHeldGateway } from './held-gateway';

const GRAPHQL = 'application/graphql-response+json';
const JSON_BODY = { 'content-type': 'application/json' };

let gateway: HeldGateway;
const start = async (requests: Partial<RequestConfig>): Promise<void> => {
  gateway = await startHeldGateway({ requests });
};
afterEach(async () => {
  for (const { answer } of gateway.operations) answer();
  await gateway.stop();
});

const ask = (headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: '{"query":"{ x }"}',
  });

/** Sends an operation whose client can go away. */
function send(id: string): ClientRequest {
  const headers = { ...JSON_BODY, 'x-request-id': id };
  const sent = httpRequest(`${gateway.url}/graphql`, { method: 'POST', headers, agent: false });
  sent.on('error', () => undefined).end('{"query":"{ x }"}');
  return sent;
}

describe('more operations than are answered at once', () => {
  it('wait for their turn and get it in the order in which they came', async () => {
    await start({ maxInFlight: 1, maxQueued: 10 });
    const answers = [ask()];
    await gateway.loaded({ running: 1, queued: 0 });
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      answers.push(ask({ 'x-request-id': id }));
      await gateway.loaded({ running: 1, queued: index + 1 });
    }
    for (let turn = 1; turn <= 4; turn += 1) {
      (await gateway.reached(turn)).answer();
      expect(gateway.operations).toHaveLength(turn);
    }
    for (const answer of answers) expect(await (await answer).json()).toEqual({ data: { x: 1 } });
    expect(gateway.operations.slice(1).map(({ context }) => context.requestId)).toEqual(['a', 'b', 'c']);
    expect(gateway.load()).toEqual({ running: 0, queued: 0 });
  });

  it('are told to come again when the queue is full, while health is answered', async () => {
    await start({ maxInFlight: 1, maxQueued: 1 });
    const answers = [ask(), ask()];
    await gateway.loaded({ running: 1, queued: 1 });
    const refused = await ask({ accept: GRAPHQL });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('content-type')).toBe(`${GRAPHQL}; charset=utf-8`);
    expect(refused.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'this gateway answers 1 operations at once and lets 1 wait: try again later',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    });
    const byGet = await fetch(`${gateway.url}/graphql?query={x}`);
    expect([byGet.status, byGet.headers.get('content-type')]).toEqual([
      503,
      'application/json; charset=utf-8',
    ]);
    for (const path of ['/health/live', '/health/ready', '/export/']) {
      expect((await fetch(gateway.url + path)).status).toBe(200);
    }
    for (const turn of [1, 2]) (await gateway.reached(turn)).answer();
    for (const answer of answers) expect((await answer).status).toBe(200);
  });

  it('leave the queue when their client goes away, and never reach the engine', async () => {
    await start({ maxInFlight: 1, maxQueued: 2 });
    const running = ask();
    await gateway.loaded({ running: 1, queued: 0 });
    const leaving = send('leaving');
    await gateway.loaded({ running: 1, queued: 1 });
    const staying = ask({ 'x-request-id': 'staying' });
    await gateway.loaded({ running: 1, queued: 2 });
    leaving.destroy();
    await gateway.loaded({ running: 1, queued: 1 });
    (await gateway.reached(1)).answer();
    expect((await gateway.reached(2)).context.requestId).toBe('staying');
    (await gateway.reached(2)).answer();
    for (const answer of [running, staying]) expect((await answer).status).toBe(200);
    expect(gateway.operations).toHaveLength(2);
  });

  it('leave the queue when their time is over', async () => {
    await start({ maxInFlight: 1, maxQueued: 2 });
    const running = ask();
    await gateway.loaded({ running: 1, queued: 0 });
    const waited = await ask({ 'x-request-timeout-ms': '50' });
    expect([waited.status, waited.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await waited.text()).toContain('waited for its turn until its time was over');
    expect(gateway.load()).toEqual({ running: 1, queued: 0 });
    (await gateway.reached(1)).answer();
    expect((await running).status).toBe(200);
  });

  it('give their places back whatever comes of them', async () => {
    await start({ maxInFlight: 1, maxQueued: 0 });
    for (const body of [
      '{"query":"{"}',
      '{"query":"{ nothing }"}',
      '{',
      '{}',
      '{"query":"mutation {x}',
      '',
    ]) {
      await (await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: JSON_BODY, body })).text();
    }
    const sent = send('gone');
    await gateway.reached(1);
    sent.destroy();
    await gateway.loaded({ running: 0, queued: 0 });
  });
});

describe('an operation', () => {
  it('is cancelled when its client goes away', async () => {
    await start({});
    const sent = send('gone');
    const { context } = await gateway.reached(1);
    expect([context.requestId, context.headers['content-type'], context.signal.aborted]).toEqual([
      'gone',
      'application/json',
      false,
    ]);
    sent.destroy();
    await abortionOf(context);
    expect(context.signal.reason).toMatchObject({ name: 'AbortError', message: 'the client has gone away' });
    await gateway.loaded({ running: 0, queued: 0 });
  });

  it.each([
    ['of the configuration', { deadlineMs: 30 }, {}],
    ['of its client', {}, { 'x-request-timeout-ms': '30' }],
    [
      'of the configuration where its client asks for more',
      { maxDeadlineMs: 30 },
      { 'x-request-timeout-ms': '999999' },
    ],
  ])('is answered with what there is at the deadline %s', async (_, requests, headers) => {
    await start(requests);
    const response = await ask(headers);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { x: null },
      errors: [{ message: 'no answer within 30 ms', extensions: { code: 'TimeoutError' } }],
    });
    expect(gateway.operations[0]?.context.signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it.each(['0', '-1', '1.5', 'soon', '1S', '99999999999'])(
    'is not run for a deadline of "%s"',
    async (deadline) => {
      await start({});
      const response = await ask({ 'x-request-timeout-ms': deadline });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: `the header x-request-timeout-ms: expected a whole number of milliseconds above 0, got "${deadline}"`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
      expect(gateway.operations).toHaveLength(0);
    },
  );
});
