import {
  answerOk,
  ask,
  failureOf,
  hangUp,
  json,
  keepWaiting,
  ok,
  oneAfterAnother,
  openClient,
  serve,
  type TestClient,
  text,
} from './test-subgraph';

const LEFT_ALONE = { code: 'SUBGRAPH_UNAVAILABLE', message: 'left alone after too many failures' };

async function fail(client: TestClient, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await failureOf(ask(client));
}

it('leaves a subgraph alone that has failed too often in a row', async () => {
  const { url, requests } = await serve(hangUp);
  const client = openClient({ url, retries: 0, breakerFailures: 3, breakerOpenMs: 3_600_000 });
  await fail(client, 3);
  expect(client.breaker).toEqual(['open']);
  expect(await failureOf(ask(client))).toMatchObject(LEFT_ALONE);
  expect(requests).toHaveLength(3);
  expect(client.fetched.at(-1)).toMatchObject({ outcome: 'SUBGRAPH_UNAVAILABLE', attempts: 0 });
  expect(client.logged.at(-1)).toMatchObject({ level: 40, attempts: 0 });
});

it('comes back to it after a while, when it is back', async () => {
  const { url, requests } = await serve(oneAfterAnother(hangUp, ok));
  const client = openClient({ url, retries: 0, breakerFailures: 1, breakerOpenMs: 20 });
  await fail(client, 1);
  const openedAt = Date.now();
  expect(await untilAnswered(client)).toEqual({ data: { ok: true } });
  expect(Date.now() - openedAt).toBeGreaterThanOrEqual(15);
  expect(client.breaker).toEqual(['open', 'half-open', 'closed']);
  expect(requests).toHaveLength(2);
});

it('lets one request find out, refuses others meanwhile, and stays away when it fails', async () => {
  const { listener, next } = keepWaiting();
  const { url, requests } = await serve(oneAfterAnother(hangUp, listener));
  const client = openClient({ url, retries: 0, breakerFailures: 1, breakerOpenMs: 1 });
  await fail(client, 1);
  await untilMilliseconds(5);
  const first = failureOf(ask(client));
  const trial = await next();
  expect(await failureOf(ask(client, { variables: { other: true } }))).toMatchObject(LEFT_ALONE);
  trial.destroy();
  await first;
  expect(client.breaker).toEqual(['open', 'half-open', 'open']);
  expect(requests).toHaveLength(2);
});

it('learns nothing from a trial that the client did not wait for', async () => {
  const { listener, next } = keepWaiting();
  const { url } = await serve(oneAfterAnother(hangUp, listener));
  const client = openClient({ url, retries: 0, breakerFailures: 1, breakerOpenMs: 1 });
  await fail(client, 1);
  await untilMilliseconds(5);
  const gone = new AbortController();
  const trial = failureOf(ask(client, {}, { signal: gone.signal }));
  await next();
  gone.abort();
  expect((await trial).code).toBe('CLIENT_GONE');
  await untilMilliseconds(5);
  const second = ask(client);
  answerOk(await next());
  await second;
  expect(client.breaker).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});

it.each([
  ['status 502', text('', {}, 502)],
  ['status 503', text('', {}, 503)],
  ['status 504', text('', {}, 504)],
  ['a hang-up', hangUp],
  ['silence', () => undefined],
])('counts %s', async (_, listener) => {
  const { url } = await serve(listener);
  const client = openClient({ url, retries: 0, timeoutMs: 100, breakerFailures: 2 });
  await fail(client, 2);
  expect(client.breaker).toEqual(['open']);
});

it.each([
  ['status 500', text('', {}, 500)],
  ['status 429, which may be meant for one caller', text('', {}, 429)],
  ['an answer that is none', json([])],
])('does not count %s', async (_, listener) => {
  const { url } = await serve(listener);
  const client = openClient({ url, retries: 0, breakerFailures: 2 });
  await fail(client, 5);
  expect(client.breaker).toEqual([]);
});

it('does not count what a client did not wait for', async () => {
  const { listener, next } = keepWaiting();
  const { url } = await serve(listener);
  const client = openClient({ url, breakerFailures: 1 });
  for (const reason of [new Error('gone'), new DOMException('late', 'TimeoutError')]) {
    const caller = new AbortController();
    const failure = failureOf(ask(client, {}, { signal: caller.signal }));
    await next();
    caller.abort(reason);
    await failure;
  }
  expect(client.breaker).toEqual([]);
});

it('counts only failures in a row', async () => {
  const { url } = await serve(oneAfterAnother(hangUp, ok, hangUp, ok, hangUp));
  const client = openClient({ url, retries: 0, breakerFailures: 2 });
  for (let count = 0; count < 5; count += 1) await ask(client).catch(() => undefined);
  expect(client.breaker).toEqual([]);
});

it('can be turned off', async () => {
  const { url, requests } = await serve(hangUp);
  const client = openClient({ url, retries: 0, breakerFailures: 0 });
  await fail(client, 30);
  expect(requests).toHaveLength(30);
});

it('ends the attempts of one query too', async () => {
  const { url, requests } = await serve(hangUp);
  const client = openClient({ url, retries: 5, breakerFailures: 2 });
  expect(await failureOf(ask(client))).toMatchObject(LEFT_ALONE);
  expect(client.fetched).toMatchObject([{ attempts: 2 }]);
  expect(requests).toHaveLength(2);
});

/** Asks until the subgraph is no longer left alone. */
async function untilAnswered(client: TestClient): ReturnType<typeof ask> {
  for (;;) {
    const answer = await ask(client).catch(() => null);
    if (answer) return answer;
    await untilMilliseconds(1);
  }
}

/** The clock is what the breaker waits for. */
async function untilMilliseconds(count: number): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < count) await new Promise(setImmediate);
}
