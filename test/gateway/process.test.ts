import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { stderr, code };
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
