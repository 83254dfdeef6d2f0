import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The last step of `npm run build`: GraphiQL as one page without anything from elsewhere, in the folder of this
 * file. Bundling takes longer than all else in a build, so its result is kept until something in it changes.
 */
const ROOT = process.cwd();
const PAGE = join(ROOT, 'gateway', 'http', 'explorer', 'page');
const CACHE = join(ROOT, 'node_modules', '.cache', 'explorer');

async function buildExplorer(): Promise<void> {
  const bundle = join(CACHE, await hashInputs());
  await bundleOnce(bundle);
  await cp(bundle, join(__dirname, 'assets'), { recursive: true });
}

async function hashInputs(): Promise<string> {
  const pageFiles = (await readdir(PAGE)).sort().map((name) => join(PAGE, name));
  const hash = createHash('sha256');
  for (const file of [join(ROOT, 'package-lock.json'), __filename, ...pageFiles])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundleOnce(bundle: string): Promise<void> {
  const isThere = await readdir(bundle).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${bundle}.${process.pid}`;
  const { build } = await import('esbuild');
  await build({
    entryPoints: {
      explorer: join(PAGE, 'explorer.tsx'),
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: unfinished,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // GraphiQL asks for the old CommonJS names and destructures them as modules: prettifying would do nothing.
    alias: {
      'prettier/parser-babel': 'prettier/plugins/babel',
      'prettier/parser-graphql': 'prettier/plugins/graphql',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await rename(unfinished, bundle);
}

void buildExplorer();
