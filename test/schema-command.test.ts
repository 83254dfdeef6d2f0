import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../subgraphs/kit/package-root';

/** `npm run schema`, without the build before it: that would wipe the tests that are running. */
const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [path.join(packageRoot, 'dist', 'schema', 'main.js'), ...args]).then(
    (said) => ({ code: 0, ...said }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );

it('finds what is committed up to date and fit for the clients of the last release', async () => {
  const { code, stdout, stderr } = await run('--check');
  expect(stderr).toBe('');
  expect(stdout).toContain('schema/ is up to date');
  expect(code).toBe(0);
});

it.each([[['--chek']], [['--check', '--release']]])('refuses %s before it writes anything', async (args) => {
  expect(await run(...args)).toMatchObject({
    code: 1,
    stderr: `expected nothing, --check or --release, got ${args.join(' ')}\n`,
  });
});
