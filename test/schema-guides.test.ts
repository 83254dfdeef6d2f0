import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { type Composition, composeCode } from '../schema/compose';
import { DOCUMENTS_FILE } from '../schema/generated';
import { packageRoot, type RunningGraph, startGraph } from './graph/running-graph';

/**
 * What the guides in `schema/` show, done. Of their fenced blocks:
 * - `graphql` is a document: it is asked of the graph, with the variables of a following `json variables`,
 *   and answers what a following `json` shows, or else without an error; `graphql sdl` only has to parse;
 * - `ts` whose first line is `// name.ts` is a file: all of a guide's are compiled together;
 * - `text` is what the last of these files before it prints when it is run.
 */
const folder = path.join(packageRoot, 'schema');
const guides = ['README.md', 'FIRST-HOUR.md'];

interface Block {
  readonly language: string;
  readonly text: string;
}

const textOf = (guide: string): string => readFileSync(path.join(folder, guide), 'utf8');

const blocksOf = (guide: string): Block[] =>
  [...textOf(guide).matchAll(/^ *```(\S[^\n]*)\n([\s\S]*?)^ *```$/gm)].map(([, language, text]) => ({
    language: language ?? '',
    text: text ?? '',
  }));

const documents = guides.flatMap((guide) => {
  const blocks = blocksOf(guide);
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'graphql') return [];
    const following = blocks.slice(index + 1, index + 3);
    const variables = following[0]?.language === 'json variables' ? following.shift()?.text : undefined;
    const answer = following[0]?.language === 'json' ? following[0].text : undefined;
    const firstLine = text.split('\n').find((line) => !line.startsWith('#') && line.trim() !== '{') ?? '';
    return [{ name: `${guide}: ${firstLine.trim()}`, text, variables, answer }];
  });
});

let graph: RunningGraph;
let composition: Composition;
beforeAll(async () => {
  [graph, composition] = await Promise.all([startGraph('default'), composeCode()]);
});
afterAll(() => graph.stop());

it('finds documents in the guides', () => {
  expect(documents.length).toBeGreaterThan(1);
});

it.each(documents)('$name', async ({ text, variables, answer }) => {
  expect(validate(composition.api, parse(text))).toEqual([]);
  const given = await graph.ask(text, JSON.parse(variables ?? '{}'));
  if (answer === undefined) expect(given.errors).toBeUndefined();
  else expect(given).toEqual(JSON.parse(answer));
});

it.each(guides)('names in %s only files that are there and commands that can be run', (guide) => {
  const { scripts } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  for (const [, script] of textOf(guide).matchAll(/npm run ([\w:]+)/g))
    expect(scripts).toHaveProperty(script ?? '');
  const missing = [...textOf(guide).matchAll(/\]\((?!http)([^)#]*)(?:#([^)]*))?\)/g)].filter(
    ([, file, anchor]) => {
      const target = path.join(folder, file || guide);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    },
  );
  expect(missing.map(([link]) => link)).toEqual([]);
  for (const { text } of blocksOf(guide).filter(({ language }) => language === 'graphql sdl'))
    expect(() => parse(text)).not.toThrow();
});

/** As GitHub makes them of headings. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the first hour of a dashboard developer', () => {
  // below the package, so that its packages are found
  let project: string;
  beforeAll(() => {
    project = mkdtempSync(path.join(packageRoot, 'dist', 'first-hour-'));
    copyFileSync(path.join(folder, DOCUMENTS_FILE), path.join(project, 'documents.ts'));
    for (const { language, text } of blocksOf('FIRST-HOUR.md')) {
      const name = /^\/\/ (\w+\.ts)\n/.exec(text)?.[1];
      if (language === 'ts' && name) writeFileSync(path.join(project, name), text);
    }
    const compilerOptions = {
      strict: true,
      target: 'ES2022',
      module: 'Node20',
      types: ['node'],
      skipLibCheck: true,
    };
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('compiles with the types of the graph, and every mistake shown is one', async () => {
    const tsc = path.join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--project', project]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  const programs = blocksOf('FIRST-HOUR.md').flatMap(({ language, text }, index, blocks) => {
    if (language !== 'text') return [];
    const files = blocks.slice(0, index).flatMap((block) => /^\/\/ (\w+)\.ts\n/.exec(block.text)?.[1] ?? []);
    return [{ program: `${files.at(-1)}.js`, printed: text }];
  });

  it('has programs to run', () => expect(programs.length).toBeGreaterThan(1));

  it.each(programs)('$program prints what the guide shows', async ({ program, printed }) => {
    const args = [path.join(project, program), `${graph.url}/graphql`];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe(printed);
  });

  it('sets a project up with the packages that its files name', () => {
    const shell = blocksOf('FIRST-HOUR.md').filter(({ language }) => language === 'sh');
    const commands = shell.map(({ text }) => text).join('');
    const documents = readFileSync(path.join(folder, DOCUMENTS_FILE), 'utf8');
    for (const [, name] of documents.matchAll(/^import .* from '([^.'][^']*)'/gm))
      expect(commands).toContain(name);
    expect(commands).toContain('npx tsc --strict --module node20 --types node');
  });
});
