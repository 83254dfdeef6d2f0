import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/engine/ask-subgraph';
import {
  answerOk,
  ask,
  closing,
  failureOf,
  hangUp,
  keepWaiting,
  MUTATION,
  openClient,
  serve,
  text,
} from './test-subgraph';

const OK = { data: { ok: true } };

it('sends equal queries that are under way at once once, and gives each data of its own', async () => {
  const { listener, next } = keepWaiting();
  const { url, requests } = await serve(listener);
  const client = openClient({ url });
  const answers = [1, 2, 3].map((number) => ask(client, {}, { requestId: `r-${number}` }));
  answerOk(await next());
  const [first, second, third] = await Promise.all(answers);
  expect([first, second, third]).toEqual([OK, OK, OK]);
  if (first?.data) first.data.ok = 'changed';
  expect([second, third]).toEqual([OK, OK]);
  expect(requests).toHaveLength(1);
  expect(client.fetched.map(({ shared, bytes }) => [shared, bytes])).toEqual([
    [false, 20],
    [true, 0],
    [true, 0],
  ]);
});

it('asks anew once an answer has come', async () => {
  const { url, requests } = await serve((_, response) => answerOk(response));
  const client = openClient({ url });
  await ask(client);
  await ask(client);
  expect(requests).toHaveLength(2);
});

const headers = { 'x-role': 'reader', authorization: 'Bearer a' };
it.each<[string, Partial<SubgraphRequest>, Record<string, string>, boolean]>([
  ['another query', { query: '{ ok }' }, headers, false],
  ['other variables', { variables: { a: 1 } }, headers, false],
  ['another name', { operationName: 'Other' }, headers, false],
  ['another value of a forwarded header', {}, { ...headers, authorization: 'Bearer b' }, false],
  ['a forwarded header less', {}, { 'x-role': 'reader' }, false],
  ['another value of a header that is not forwarded', {}, { ...headers, 'x-role': 'writer' }, true],
])('shares with %s or not', async (_, request, other, shared) => {
  const { listener, next } = keepWaiting();
  const { url } = await serve(listener);
  const client = openClient({ url, forwardHeaders: ['authorization'] });
  const answers = [ask(client, {}, { headers }), ask(client, request, { headers: other })];
  answerOk(await next());
  if (!shared) answerOk(await next());
  expect(await Promise.all(answers)).toEqual([OK, OK]);
  expect(client.fetched.map((event) => event.shared)).toEqual([false, shared]);
});

it.each<[string, Partial<SubgraphRequest>, boolean]>([
  ['a mutation', MUTATION, true],
  ['a query of a subgraph for which it is turned off', {}, false],
])('does not share %s', async (_, request, shareInFlight) => {
  const { listener, next } = keepWaiting();
  const { url } = await serve(listener);
  const client = openClient({ url, shareInFlight });
  const answers = [ask(client, request), ask(client, request)];
  answerOk(await next());
  answerOk(await next());
  expect(await Promise.all(answers)).toEqual([OK, OK]);
});

describe('a shared query', () => {
  interface Waiting {
    readonly caller: AbortController;
    readonly answer: Promise<SubgraphAnswer>;
  }
  function waitFor(client: Parameters<typeof ask>[0]): Waiting {
    const caller = new AbortController();
    const answer = ask(client, {}, { signal: caller.signal });
    answer.catch(() => undefined);
    return { caller, answer };
  }

  it.each([
    ['first', 0],
    ['second', 1],
  ])('goes on for the others when the %s does not wait any longer', async (_, leaving) => {
    const { listener, next } = keepWaiting();
    const { url, requests } = await serve(listener);
    const client = openClient({ url });
    const waiting = [waitFor(client), waitFor(client)];
    const response = await next();
    waiting[leaving]?.caller.abort();
    const [left] = waiting.splice(leaving, 1);
    expect(left && (await failureOf(left.answer))).toMatchObject({ code: 'CLIENT_GONE' });
    const late = waitFor(client);
    answerOk(response);
    expect(await Promise.all([...waiting, late].map(({ answer }) => answer))).toEqual([OK, OK]);
    expect(requests).toHaveLength(1);
  });

  it('is given up upstream when nobody waits any longer, and asked anew by who comes then', async () => {
    const { listener, next } = keepWaiting();
    const { url, requests } = await serve(listener);
    const client = openClient({ url });
    const waiting = [waitFor(client), waitFor(client)];
    const response = await next();
    for (const { caller } of waiting) caller.abort();
    for (const { answer } of waiting) await failureOf(answer);
    const after = ask(client);
    await closing(response);
    answerOk(await next());
    expect(await after).toEqual(OK);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['cut off', hangUp, 'SUBGRAPH_UNAVAILABLE'],
    ['answered with HTML', text('<h1>'), 'SUBGRAPH_BAD_RESPONSE'],
  ])('that is %s fails for all, each with a line in the log', async (_, listener, code) => {
    const { url, requests } = await serve(listener);
    const client = openClient({ url, retries: 0 });
    const failures = ['r-1', 'r-2'].map((requestId) => failureOf(ask(client, {}, { requestId })));
    expect(await Promise.all(failures)).toMatchObject([{ code }, { code }]);
    expect(requests).toHaveLength(1);
    expect(client.logged.map(({ requestId }) => requestId)).toEqual(['r-1', 'r-2']);
  });
});
