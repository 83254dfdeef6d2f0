import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../subgraphs/kit/package-root';
import { farmsSupergraph } from './farms-federation';
import { startHttp } from './test-gateway';

let folder: string;
let supergraph: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-process-'));
  supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, farmsSupergraph());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function runToEnd(args: string[], env: Record<string, string> = {}) {
  const main = join(__dirname, '..', '..', 'gateway', 'main.js');
  const child = spawn(process.execPath, [main, '--supergraph', supergraph, ...args], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, code };
}

it('says plainly that its port is taken', async () => {
  const taken = await startHttp(() => undefined);
  const { port } = new URL(taken.url);
  const { stderr, code } = await runToEnd(['--port', port]);
  await taken.stop();
  expect(stderr).toBe(`port ${port} is in use by another program: stop it, or choose another port\n`);
  expect(code).toBe(1);
});

it('does not start with --demo on an address that others can reach', async () => {
  const { stderr, code } = await runToEnd(['--demo', '--port', '0'], { HOST: '0.0.0.0' });
  expect(stderr).toContain('HOST: expected one of localhost, 127.0.0.1, ::1, got "0.0.0.0"');
  expect(code).toBe(2);
});

it('prints its usage', async () => {
  const { stdout, stderr, code } = await runToEnd(['--help']);
  expect(stdout).toContain('usage: npm run gateway -- [--supergraph FILE]');
  expect([stderr, code]).toEqual(['', 0]);
});

it('prints its configuration, whole also into a pipe', async () => {
  const { stdout, stderr, code } = await runToEnd(['--print-config', '--limits', 'off']);
  expect(stdout).toMatch(/\n {2}depth: off +# flag --limits\n/);
  expect(stdout).toMatch(/\n {2}slowOperationMs: 1000 +# default\n$/);
  expect([stderr, code]).toEqual(['', 0]);
});

it('says all that is wrong with its configuration', async () => {
  const { stdout, stderr, code } = await runToEnd(['--print-config', '--prot', '1'], { PORT: 'x' });
  expect(stderr).toContain('--prot: there is no such flag, did you mean --port?');
  expect(stderr).toContain('PORT: expected a port number from 0 to 65535, got "x"');
  expect([stdout, code]).toEqual(['', 2]);
});

it('is an npm script that finds files where it is called', async () => {
  // --ignore-scripts leaves out the build before: it would wipe the tests that are running
  const args = ['--prefix', packageRoot, 'run', '--silent', '--ignore-scripts', 'gateway', '--'];
  const child = spawn(
    'npm',
    [...args, '--supergraph', 'supergraph.graphql', '--port', '4567', '--print-config'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(stdout).toContain(` file: ${supergraph} `);
  expect(stdout).toMatch(/\nport: 4567 +# flag --port\n/);
  expect(code).toBe(0);
});
