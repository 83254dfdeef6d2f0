import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../subgraphs/kit/package-root';
import { changeReport } from './compatibility';
import { type Generated, generate } from './generated';
import { type Operation, readOperations } from './operations';
import { RELEASED_FILE, releaseText, sinceRelease } from './release';

const folder = path.join(packageRoot, 'schema');

/**
 * `npm run schema` writes what the code says and tells what changed since the last release.
 * `-- --check` writes nothing and fails on what is stale or breaks clients; `-- --release` makes this the release.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => !['--check', '--release'].includes(arg));
  if (unknown.length > 0 || args.length > 1) {
    fail(`expected nothing, --check or --release, got ${args.join(' ')}`);
    return 1;
  }
  const operations = readOperations(path.join(folder, 'operations'));
  const generated = await generate(operations);
  if (args.includes('--check')) {
    const stale = staleFiles(generated);
    if (stale.length > 0) fail(`stale: ${stale.join(', ')}; run npm run schema`);
    else if (generated.problems.length === 0) say('schema/ is up to date');
    generated.problems.forEach(fail);
    const holds = await tellChanges(generated, operations);
    return holds && stale.length === 0 && generated.problems.length === 0 ? 0 : 1;
  }
  const written = staleFiles(generated);
  for (const name of written) writeFileSync(path.join(folder, name), generated.files.get(name) ?? '');
  if (written.length > 0) say(`written: ${written.join(', ')}`);
  else if (generated.problems.length === 0) say('schema/ is up to date');
  generated.problems.forEach(fail);
  if (args.includes('--release')) return release(generated, operations);
  await tellChanges(generated, operations);
  return generated.problems.length === 0 ? 0 : 1;
}

const staleFiles = ({ files }: Generated): string[] =>
  [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);

/** Whether clients of the last release can go on as they are. */
async function tellChanges({ composition }: Generated, operations: readonly Operation[]): Promise<boolean> {
  const { findings, deprecations } = await sinceRelease(lastRelease(), composition, operations, today());
  process.stdout.write(changeReport(findings));
  deprecations.forEach(fail);
  return deprecations.length === 0 && findings.every(({ severity }) => severity !== 'BREAKING');
}

async function release(
  { composition, problems }: Generated,
  operations: readonly Operation[],
): Promise<number> {
  const since = await sinceRelease(lastRelease(), composition, operations, today());
  process.stdout.write(changeReport(since.findings));
  const against = [...problems, ...since.deprecations, ...since.tooSoon];
  if (against.length > 0) {
    [...since.deprecations, ...since.tooSoon].forEach(fail);
    fail('not released');
    return 1;
  }
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, RELEASED_FILE), releaseText(version, composition));
  say(`released: ${RELEASED_FILE} is ${version} now; commit it`);
  return 0;
}

const lastRelease = (): string => readFileSync(path.join(folder, RELEASED_FILE), 'utf8');

/** Empty where there is no such file. */
function read(name: string): string {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    fail(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
