import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { farmsSupergraph } from './farms-federation';
import { abortionOf, startHeldGateway } from './held-gateway';
import { startHttp } from './test-gateway';

/** Far more than a test may take: what ends within it was not waited for. */
const NEVER_MS = 3_600_000;

/** Over connections that stay open, as those of a load balancer do. */
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

async function ask(url: string, document: string): Promise<{ response: IncomingMessage; answer: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const sent = httpRequest(`${url}/graphql`, { agent, method: 'POST', headers });
  sent.on('error', () => undefined).end(JSON.stringify({ query: document }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { response, answer: await json(response) };
}

async function open(url: string, firstWords = ''): Promise<Socket> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  if (firstWords) await new Promise((resolve) => socket.write(firstWords, resolve));
  return socket;
}

/** Settles when nobody can connect any more. */
async function untilRefused(url: string): Promise<void> {
  const connects = (): Promise<boolean> =>
    open(url).then(
      (socket) => Boolean(socket.destroy()),
      ({ code }: NodeJS.ErrnoException) => code !== 'ECONNREFUSED',
    );
  while (await connects());
}

describe('a gateway that stops', () => {
  it('answers what it has begun, closes that connection with it, and takes no new one', async () => {
    const gateway = await startHeldGateway({ requests: { drainMs: NEVER_MS } });
    const running = ask(gateway.url, '{ x }');
    const operation = await gateway.reached(1);
    const stopped = gateway.stop();
    await untilRefused(gateway.url);
    expect(operation.context.signal.aborted).toBe(false);
    operation.answer();
    const { response, answer } = await running;
    expect(answer).toEqual({ data: { x: 1 } });
    expect(response.headers.connection).toBe('close');
    await stopped;
  });

  it('is not ready from then on, for who has a connection still', async () => {
    const gateway = await startHeldGateway({ requests: { drainMs: NEVER_MS } });
    const socket = await open(gateway.url, 'GET /health/ready HTTP/1.1\r\nhost: localhost\r\n');
    // these come later and are answered, so the one before has been accepted
    const running = ask(gateway.url, '{ x }');
    const operation = await gateway.reached(1);
    const stopped = gateway.stop();
    await untilRefused(gateway.url);
    socket.write('\r\n');
    const told = await text(socket);
    expect(told).toContain('HTTP/1.1 503');
    expect(told).toMatch(/connection: close/i);
    expect(told).toContain('"gateway":"stopping"');
    operation.answer();
    await running;
    await stopped;
  });

  it('waits for no connection that carries no request', async () => {
    const gateway = await startHeldGateway({ requests: { drainMs: NEVER_MS } });
    const silent = await open(gateway.url);
    const idle = ask(gateway.url, '{ __typename }');
    (await gateway.reached(1)).answer();
    await idle;
    const closed = once(silent.resume(), 'close');
    await gateway.stop();
    await closed;
  });

  it('cuts off what has not ended when the time for it is over', async () => {
    const gateway = await startHeldGateway({ requests: { drainMs: 30 } });
    const running = ask(gateway.url, '{ x }');
    const { context } = await gateway.reached(1);
    const [ended] = await Promise.allSettled([running, gateway.stop()]);
    expect(ended.status).toBe('rejected');
    await abortionOf(context);
    expect(context.signal.reason).toMatchObject({ name: 'AbortError' });
  });
});

it('ends its process on SIGTERM when all that runs is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-drain-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, farmsSupergraph());
  let held: (response: ServerResponse) => void;
  const fetched = new Promise<ServerResponse>((resolve) => {
    held = resolve;
  });
  const farms = await startHttp(
    (request, response) => void request.resume().once('end', () => held(response)),
  );
  const child = fork(join(__dirname, '..', '..', 'gateway', 'main.js'), ['--supergraph', supergraph], {
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'silent',
      PORT: '0',
      SUBGRAPH_FARMS_URL: farms.url,
      SUBGRAPH_PEOPLE_URL: farms.url,
    },
  });
  const exited = once(child, 'exit');
  const [{ ready }] = (await once(child, 'message')) as [{ ready: { url: string } }];
  const running = ask(ready.url, '{ farms { name } }');
  const response = await fetched;
  child.kill('SIGTERM');
  await untilRefused(ready.url);
  response.setHeader('content-type', 'application/json').end('{"data":{"farms":[{"name":"El Zapote"}]}}');
  expect((await running).answer).toEqual({ data: { farms: [{ name: 'El Zapote' }] } });
  expect(await exited).toEqual([0, null]);
  await farms.stop();
  rmSync(folder, { recursive: true });
});
