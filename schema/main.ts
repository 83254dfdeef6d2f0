import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../subgraphs/kit/package-root';
import { composeSchema } from './compose';

/** `npm run schema`: writes what the code says; `npm run schema -- --check` only compares. */
async function main(args: readonly string[]): Promise<number> {
  const folder = path.join(packageRoot, 'schema');
  const stale: string[] = [];
  for (const [name, text] of await composeSchema()) {
    const file = path.join(folder, name);
    const committed = await readFile(file, 'utf8').catch(() => undefined);
    if (committed === text) continue;
    stale.push(name);
    if (!args.includes('--check')) await writeFile(file, text);
  }
  if (stale.length === 0) process.stdout.write('schema/ is up to date\n');
  else if (args.includes('--check')) process.stdout.write(`stale: ${stale.join(', ')}; run npm run schema\n`);
  else process.stdout.write(`written: ${stale.join(', ')}\n`);
  return args.includes('--check') && stale.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
