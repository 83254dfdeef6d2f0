import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../subgraphs/kit/package-root';
import { generate } from './generated';
import { readOperations } from './operations';

const folder = path.join(packageRoot, 'schema');

/** `npm run schema`: writes what the code says; `npm run schema -- --check` only compares. */
async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const { files, problems } = await generate(readOperations(path.join(folder, 'operations')));
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    stale.push(name);
    if (!check) await writeFile(file, text);
  }
  if (stale.length === 0) process.stdout.write('schema/ is up to date\n');
  else if (check) process.stdout.write(`stale: ${stale.join(', ')}; run npm run schema\n`);
  else process.stdout.write(`written: ${stale.join(', ')}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
