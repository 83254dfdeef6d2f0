import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type HarvestsFederation, startHarvests } from './harvests-federation';
import type { TestGateway } from './test-gateway';

let federation: HarvestsFederation;
let gateway: TestGateway;

const PAGE = 50;

async function start(changes: object = {}): Promise<TestGateway> {
  federation = await startHarvests();
  const exports = {
    concurrency: 2,
    pageSize: PAGE,
    stalledMs: 60_000,
    license: 'CC-BY-4.0',
    reportingOrganization: { ref: 'x', type: '90', name: 'x' },
    indicatorUri: 'urn:test:',
    ...changes,
  };
  gateway = await federation.startGateway({ exports });
  return gateway;
}
afterEach(() => federation.stop());

const url = (file: string): string => `${gateway.url}/export/${file}`;

/** A client that reads only when told to. */
async function open(file: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url(file)), 'response')) as [IncomingMessage];
  return response;
}

/** How the file ended for a client that reads all of it. */
async function ending(response: IncomingMessage): Promise<{ text: string; complete: boolean }> {
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  response.on('error', () => undefined);
  await new Promise((resolve) => response.once('close', resolve));
  return { text, complete: response.complete };
}

describe('what fails before the first row is an error, not an empty file', () => {
  it.each(['csv', 'ndjson', 'metadata.json'])('when a subgraph is away: %s', async (format) => {
    await start();
    await federation.farms.stop();
    const response = await fetch(url(`harvests.${format}`));
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'the subgraph "farms" can\'t be reached at the moment',
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'farms' },
        },
      ],
    });
  });

  it('when only a linked subgraph is away, whose columns would be empty', async () => {
    await start();
    await federation.market.stop();
    expect((await fetch(url('harvests.csv'))).status).toBe(503);
    expect((await fetch(url('harvests.csv?columns=id,note'))).status).toBe(200);
    expect((await fetch(url('harvests.csv'), { method: 'HEAD' })).status).toBe(503);
  });

  it('when a single cell failed', async () => {
    await start();
    federation.harvests.price = (index) => {
      if (index === 2) throw new Error('secret: no price');
      return 1;
    };
    const response = await fetch(url('harvests.csv'));
    expect(response.status).toBe(502);
    expect(await response.text()).not.toMatch(/secret|\bat /);
  });

  it('when there are more rows, but no way on to them', async () => {
    await start();
    federation.harvests.rows = PAGE * 3;
    federation.harvests.endCursor = () => 'after 0';
    const response = await open('harvests.csv');
    expect((await ending(response)).complete).toBe(false);
  });
});

describe('what fails later cuts the file, so that it can not pass for whole', () => {
  it('when a subgraph goes away in the middle', async () => {
    await start();
    federation.harvests.rows = PAGE * 100;
    federation.harvests.price = (index) => {
      if (index >= PAGE * 2) throw new Error('gone');
      return 1;
    };
    const { text, complete } = await ending(await open('harvests.csv'));
    expect(complete).toBe(false);
    expect(text.split('\r\n').length).toBeGreaterThan(PAGE);
    expect(text).not.toContain(`h${PAGE * 2},`);
    await expect(fetch(url('harvests.csv')).then((response) => response.text())).rejects.toThrow();
    expect(gateway.logged).toContainEqual(
      expect.objectContaining({
        msg: 'export broken off: harvests.csv',
        export: 'harvests.csv',
        pagesSent: expect.any(Number),
        reqId: expect.any(String),
      }),
    );
  });

  it('also for a client of HTTP/1.0, to which the end of the connection is the end of the file', async () => {
    await start();
    federation.harvests.rows = PAGE * 100;
    federation.harvests.price = (index) => {
      if (index >= PAGE * 2) throw new Error('gone');
      return 1;
    };
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.resume().write('GET /export/harvests.csv HTTP/1.0\r\nhost: 127.0.0.1\r\n\r\n');
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNRESET' });
  });

  it('when the gateway stops', async () => {
    await start();
    federation.harvests.rows = 1_000_000;
    const response = await open('harvests.csv');
    const ended = ending(response);
    await gateway.stop();
    expect((await ended).complete).toBe(false);
  });
});

describe('a client', () => {
  /** Longer than what sockets and streams hold back. */
  const wide = (): void => {
    federation.harvests.rows = 1_000_000;
    federation.harvests.note = () => 'x'.repeat(1_000);
  };

  it('that reads slowly is waited for: no page is asked before it has room', async () => {
    await start();
    wide();
    const response = await open('harvests.csv?columns=id,note');
    const held = await askedWhenQuiet();
    expect(held).toBeLessThan(400); // 20 MB of 1 GB: what two sockets and a few buffers hold
    response.resume();
    while (federation.harvests.asked.length < held + 20) await once(response, 'data');
    response.destroy();
  });

  it('that goes away is asked nothing more for', async () => {
    await start();
    wide();
    const response = await open('harvests.csv?columns=id,note');
    response.on('error', () => undefined).destroy();
    const asked = await askedWhenQuiet();
    expect(asked).toBeLessThan(400);
    const again = await fetch(url('harvests.csv?columns=id'), { method: 'HEAD' });
    expect(again.status).toBe(200);
    expect(federation.harvests.asked.length).toBe(asked + 1);
  });

  it('that goes away before the first page gives its place back', async () => {
    await start({ concurrency: 1 });
    wide();
    let give: () => void = () => undefined;
    federation.harvests.ready = new Promise((resolve) => {
      give = resolve;
    });
    const request = get(url('harvests.csv')).on('error', () => undefined);
    while (federation.harvests.asked.length === 0) await fetch(`${gateway.url}/health/live`);
    request.destroy();
    await new Promise((resolve) => request.once('close', resolve));
    give();
    await untilFree();
    expect(await askedWhenQuiet()).toBeLessThan(10);
  });

  it('that takes nothing is let go', async () => {
    await start({ stalledMs: 200, concurrency: 1 });
    wide();
    const response = await open('harvests.csv?columns=id,note');
    response.on('error', () => undefined);
    await untilFree();
    response.resume();
    expect((await ending(response)).complete).toBe(false);
  });

  it('that comes when all places are taken is told when to come again', async () => {
    await start();
    wide();
    const running = await Promise.all([open('harvests.csv'), open('harvests.csv')]);
    const refused = await fetch(url('harvests.csv'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    const { errors } = (await refused.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toEqual({ code: 'TOO_MANY_EXPORTS' });
    expect((await fetch(url('harvests.metadata.json'))).status).toBe(200);
    for (const one of running) one.on('error', () => undefined).destroy();
    await untilFree();
  });

  it('gives its place back whatever comes of its export', async () => {
    await start({ concurrency: 1 });
    for (const file of [
      'harvests.csv',
      'farm.harvests.csv?farm.id=none',
      'nothing.csv',
      'harvests.csv?a=b',
    ]) {
      await (await fetch(url(file))).text();
    }
    await fetch(url('harvests.csv'), { method: 'HEAD' });
    await untilFree();
  });
});

it('reads a long list in as much memory as a short one', async () => {
  await start({ pageSize: 500 });
  federation.harvests.rows = 50_000;
  const response = await open('harvests.csv?columns=id,note,kg,title_en');
  const held: number[] = [];
  let lines = 0;
  response.on('data', (part: Buffer) => {
    for (const byte of part) if (byte === 10) lines += 1;
    if (lines >= 10_000 * (held.length + 1)) held.push(heldBytes());
  });
  await once(response, 'end');
  expect(lines).toBe(50_001);
  expect(held).toHaveLength(5);
  // 40,000 rows later no more is held than after the first 10,000, give or take what a page takes
  expect(Math.max(...held) - (held[0] ?? 0)).toBeLessThan(8 * 1024 * 1024);
});

/** What is still in use, once garbage is collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How many pages had been asked once no more were for a while. */
async function askedWhenQuiet(): Promise<number> {
  let before = -1;
  while (federation.harvests.asked.length !== before) {
    before = federation.harvests.asked.length;
    // a round through gateway and subgraph: whoever still wants a page has asked for it by then
    for (let round = 0; round < 20; round += 1) await (await fetch(url('crops.metadata.json'))).text();
  }
  return before;
}

/** Settles when a further export is taken on. */
async function untilFree(): Promise<void> {
  let status: number;
  do {
    ({ status } = await fetch(url('crops.csv'), { method: 'HEAD' }));
  } while (status === 503);
  expect(status).toBe(200);
}
