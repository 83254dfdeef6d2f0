import { getEventListeners } from 'node:events';
import {
  answerOk,
  ask,
  closing,
  contextOf,
  failureOf,
  keepWaiting,
  MUTATION,
  ok,
  openClient,
  QUERY,
  serve,
  signpost,
  text,
} from './test-subgraph';

const OK = { data: { ok: true } };
const numbered = (number: number): { variables: Record<string, unknown> } => ({ variables: { number } });

describe('as many fetches as may run at once', () => {
  it('run, as many as may wait do, and one more fails at once', async () => {
    const { listener, next } = keepWaiting();
    const { url, requests } = await serve(listener);
    const client = openClient({ url, maxConcurrent: 2, maxQueued: 3 });
    const answers = [1, 2, 3, 4, 5].map((number) => ask(client, numbered(number)));
    const running = [await next(), await next()];
    expect(await failureOf(ask(client, numbered(6)))).toMatchObject({ code: 'SUBGRAPH_OVERLOADED' });
    expect(client.fetched).toMatchObject([{ outcome: 'SUBGRAPH_OVERLOADED', attempts: 0 }]);
    expect(requests).toHaveLength(2);
    running.forEach(answerOk);
    for (let count = 0; count < 3; count += 1) answerOk(await next());
    expect(await Promise.all(answers)).toEqual([OK, OK, OK, OK, OK]);
  });

  it('hand their place on when they fail', async () => {
    const { listener, next } = keepWaiting();
    const { url } = await serve(listener);
    const client = openClient({ url, maxConcurrent: 1, retries: 0 });
    const first = failureOf(ask(client, numbered(1)));
    const second = ask(client, numbered(2));
    (await next()).destroy();
    await first;
    answerOk(await next());
    expect(await second).toEqual(OK);
  });

  it('do not keep a place for one that is no longer waited for', async () => {
    const { listener, next } = keepWaiting();
    const { url, requests } = await serve(listener);
    const client = openClient({ url, maxConcurrent: 1, maxQueued: 1 });
    const first = ask(client, numbered(1));
    const running = await next();
    const gone = new AbortController();
    const second = failureOf(ask(client, numbered(2), { signal: gone.signal }));
    expect((await failureOf(ask(client, numbered(3)))).code).toBe('SUBGRAPH_OVERLOADED');
    gone.abort();
    expect(await second).toMatchObject({ code: 'CLIENT_GONE' });
    expect(client.fetched.at(-1)).toMatchObject({ outcome: 'CLIENT_GONE', attempts: 0 });
    const third = ask(client, numbered(3));
    answerOk(running);
    answerOk(await next());
    expect(await Promise.all([first, third])).toEqual([OK, OK]);
    expect(requests).toHaveLength(2);
  });

  it('are answered when hundreds wait', async () => {
    const { url, connections } = await serve(ok);
    const client = openClient({ url, maxConcurrent: 3 });
    const answers = Array.from({ length: 500 }, (_, number) => ask(client, numbered(number)));
    expect(await Promise.all(answers)).toEqual(Array(500).fill(OK));
    expect(connections.length).toBeLessThanOrEqual(4);
  });
});

describe('a request that nobody waits for any longer', () => {
  it.each([
    ['the client has gone', new Error('socket hang up'), 'CLIENT_GONE'],
    ['its time is over', new DOMException('too late', 'TimeoutError'), 'SUBGRAPH_TIMEOUT'],
  ])('is given up upstream when %s', async (_, reason, code) => {
    for (const request of [QUERY, MUTATION]) {
      const { listener, next } = keepWaiting();
      const { url } = await serve(listener);
      const client = openClient({ url });
      const caller = new AbortController();
      const failure = failureOf(ask(client, request, { signal: caller.signal }));
      const response = await next();
      caller.abort(reason);
      expect((await failure).code).toBe(code);
      expect(client.fetched).toMatchObject([{ outcome: code, attempts: 1 }]);
      await closing(response);
      expect(client.retried).toEqual([]);
    }
  });

  it('is given up in the middle of an answer', async () => {
    const begun = signpost();
    const closed = signpost();
    const { url } = await serve((_, response) => {
      response.once('close', () => closed.reach());
      response.write('{"data":', () => begun.reach());
    });
    const caller = new AbortController();
    const failure = failureOf(ask(openClient({ url }), {}, { signal: caller.signal }));
    await begun.reached;
    caller.abort();
    expect((await failure).code).toBe('CLIENT_GONE');
    await closed.reached;
  });

  it('is given up while it waits to ask again', async () => {
    const { url, requests } = await serve(text('', { 'retry-after': '9' }, 503));
    const caller = new AbortController();
    const client = openClient({ url }, { events: { retried: () => caller.abort() } });
    expect(await failureOf(ask(client, {}, { signal: caller.signal }))).toMatchObject({
      code: 'CLIENT_GONE',
    });
    expect(requests).toHaveLength(1);
  });

  it('is not asked at all when it is known before', async () => {
    const { url, requests } = await serve(ok);
    const client = openClient({ url });
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    expect((await failureOf(ask(client, {}, { signal: late }))).code).toBe('SUBGRAPH_TIMEOUT');
    expect((await failureOf(ask(client, {}, { signal: AbortSignal.abort() }))).code).toBe('CLIENT_GONE');
    expect(requests).toEqual([]);
  });

  it('is no error in the log when the client has gone', async () => {
    const { url } = await serve(ok);
    const client = openClient({ url });
    await failureOf(ask(client, {}, { signal: AbortSignal.abort() }));
    expect(client.logged.map(({ level }) => level)).toEqual([20]);
  });
});

it('lets one request make many fetches, and forgets it when they are done', async () => {
  const { url } = await serve(ok);
  const client = openClient({ url });
  const { signal } = new AbortController();
  const context = contextOf({ signal });
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  await Promise.all(numbers.map((number) => client.ask({ ...QUERY, ...numbered(number) }, context)));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
