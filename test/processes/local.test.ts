import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { parse } from 'graphql';
import { firstQuery } from '../../gateway/local/welcome';
import { LocalRun, type Parts, soundParts } from './local-run';
import { processEnded } from './process-end';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const subgraphs = ['usaid', 'amexcid', 'arco'];
let runs: LocalRun[] = [];

afterEach(async () => {
  for (const run of runs) {
    if (!run.hasEnded) process.kill(run.pid, 'SIGKILL');
    await run.closed;
  }
  runs = [];
});

function start(parts: Partial<Parts> = {}, args?: readonly string[]): LocalRun {
  const name = expect.getState().currentTestName?.replaceAll(/\W+/g, '-') ?? '';
  const run = new LocalRun(path.join(folder, name), { ...soundParts, ...parts }, args);
  runs.push(run);
  return run;
}

describe('npm start', () => {
  it('starts the store first, and the subgraphs before the gateway, while the seed runs', async () => {
    const run = start();
    await run.ready();
    const started = run.namesOf('started');
    expect(started[0]).toBe('store');
    expect(new Set(started)).toEqual(new Set(['store', 'seed', ...subgraphs, 'gateway']));
    const services = started.filter((name) => name !== 'seed');
    expect(new Set(services.slice(1, 4))).toEqual(new Set(subgraphs));
    expect(services[4]).toBe('gateway');
    expect(run.errors).toBe('');
  });

  it('tells each part where the others are, and nothing to listen beyond this machine', async () => {
    const run = start({}, ['--port', '0', '--data', '/some/where', '--profile', 'ci', '--scale', '3']);
    await run.ready();
    const started = async (name: string) => run.event(name, 'started');
    expect((await started('store')).env).toMatchObject({ STORE_DATA: '/some/where', HOST: '127.0.0.1' });
    expect((await started('seed')).args).toEqual(['--profile', 'ci', '--scale', '3']);
    expect((await started('seed')).env).toMatchObject({ MONGODB_URI: 'mongodb://store' });
    for (const name of subgraphs) {
      const { env } = await started(name);
      expect(env).toMatchObject({ MONGODB_URI: 'mongodb://store', PORT: '0', HOST: '127.0.0.1' });
      expect((await started('gateway')).env).toMatchObject({
        [`SUBGRAPH_${name.toUpperCase()}_URL`]: `http://127.0.0.1:4000/${name}`,
      });
    }
    expect((await started('gateway')).args).toEqual(['--demo', '--port', '0']);
  });

  it('tells the addresses, the store and how to start anew', async () => {
    const run = start();
    await run.ready();
    for (const address of ['/', '/explorer', '/graphql', '/health/ready']) {
      expect(run.output).toContain(`http://127.0.0.1:4000${address}\n`);
    }
    expect(run.output).toContain('a stand-in');
    expect(run.output).toContain(String.raw`rm -r '/it'\''s/here'`);
    expect(run.output).toMatch(/demo mode.*synthetic/);
  });

  it('offers a first query that a POSIX shell hands to curl whole', () => {
    const lastArgument = 'curl() { for argument; do :; done; printf %s "$argument"; }';
    const body = execFileSync('sh', ['-c', `${lastArgument}; ${firstQuery('http://127.0.0.1:4000')}`]);
    expect(() => parse(JSON.parse(String(body)).query)).not.toThrow();
  });
});

describe('the end', () => {
  it('comes in reverse order on Ctrl-C', async () => {
    const run = start();
    await run.ready();
    run.pressCtrlC();
    expect(await run.closed).toBe(0);
    expect(run.namesOf('stopped')).toHaveLength(5);
    expect(run.namesOf('stopped')[0]).toBe('gateway');
    expect(run.namesOf('stopped')[4]).toBe('store');
    expect(run.errors).toBe('');
  });

  it('comes on Ctrl-C in the middle of the seed', async () => {
    const run = start({ seed: 'runs on' });
    const seed = await run.event('seed', 'started');
    run.pressCtrlC();
    expect(await run.closed).toBe(0);
    await processEnded(seed.pid);
    for (const { pid } of run.events) await processEnded(pid);
    expect(run.namesOf('stopped').at(-1)).toBe('store');
  });

  it('comes at once on another Ctrl-C', async () => {
    const run = start({ usaid: 'hangs in stop' });
    await run.ready();
    run.pressCtrlC();
    await run.event('usaid', 'stopping');
    const again = setInterval(() => run.hasEnded || run.pressCtrlC(), 50);
    expect(await run.closed).toBe(130);
    clearInterval(again);
    await Promise.all(run.events.map(({ pid }) => processEnded(pid)));
    expect(run.namesOf('stopped')).not.toContain('store');
  });

  it('takes one Ctrl-C that comes twice, as npm passes it on, for one', async () => {
    const run = start();
    await run.ready();
    run.pressCtrlC();
    run.pressCtrlC();
    expect(await run.closed).toBe(0);
  });

  it('comes for all when it is killed', async () => {
    const run = start();
    await run.ready();
    process.kill(run.pid, 'SIGKILL');
    await Promise.all(run.events.map(({ pid }) => processEnded(pid)));
  });

  it('comes for the seed too when it is killed', async () => {
    const run = start({ seed: 'runs on' });
    const seed = await run.event('seed', 'started');
    process.kill(run.pid, 'SIGKILL');
    await processEnded(seed.pid);
  });

  it.each(['store', ...subgraphs, 'gateway'])('comes for all when %s is killed, saying so', async (name) => {
    const run = start();
    await run.ready();
    process.kill((await run.event(name, 'started')).pid, 'SIGKILL');
    expect(await run.closed).toBe(1);
    expect(run.errors).toBe(`${name} ended unexpectedly (SIGKILL): everything was stopped\n`);
    expect(run.namesOf('stopped')).toHaveLength(4);
  });

  it('comes when the store is killed while the seed runs', async () => {
    const run = start({ seed: 'runs on' });
    const seed = await run.event('seed', 'started');
    process.kill((await run.event('store', 'started')).pid, 'SIGKILL');
    expect(await run.closed).toBe(1);
    expect(run.errors).toContain('store ended unexpectedly');
    await processEnded(seed.pid);
  });
});

describe('a start that fails', () => {
  it.each(['store', ...subgraphs, 'gateway'])(
    'says why %s could not start, and stops the others',
    async (name) => {
      const run = start({ [name]: 'fails to start' });
      expect(await run.closed).toBe(1);
      expect(run.errors).toBe(`${name} could not start: it has a reason\n`);
      await Promise.all(run.events.map(({ pid }) => processEnded(pid)));
    },
  );

  it('says that the seed failed', async () => {
    const run = start({ seed: 'fails' });
    expect(await run.closed).toBe(1);
    expect(run.errors).toBe('the seed failed (exit code 3)\n');
    for (const { pid } of run.events) await processEnded(pid);
    expect(run.namesOf('stopped').at(-1)).toBe('store');
  });

  it('says that the port is in use before anything starts', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const run = start({}, ['--port', String(port)]);
    expect(await run.closed).toBe(1);
    expect(run.errors).toBe(`port ${port} is in use by another program: stop it, or choose another port\n`);
    expect(run.events).toEqual([]);
    server.close();
  });

  it.each([
    ['--scale', '1001', '--scale: expected a whole number from 1 to 1000, got "1001"'],
    ['--profile', 'huge', '--profile: expected one of default, ci, full, got "huge"'],
    ['--port', 'http', '--port: expected a number from 0 to 65535, got "http"'],
    ['--colour', 'red', "Unknown option '--colour'"],
  ])('refuses %s %s', async (flag, value, message) => {
    const run = start({}, [flag, value]);
    expect(await run.closed).toBe(2);
    expect(run.errors).toContain(message);
    expect(run.errors).toContain('usage: npm start');
  });
});
