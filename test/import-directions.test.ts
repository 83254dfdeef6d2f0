import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** Which of our own modules a place may import, besides what is in the same place. */
const directions: readonly { place: RegExp; may: readonly RegExp[] }[] = [
  { place: /^subgraphs\/kit\//, may: [] },
  {
    place: /^subgraphs\/store\/embedded\/main$/,
    may: [/^subgraphs\/kit\//, /^subgraphs\/store\/embedded\//],
  },
  { place: /^subgraphs\/store\/embedded\//, may: [] },
  { place: /^subgraphs\/store\//, may: [/^subgraphs\/kit\//] },
  { place: /^subgraphs\/(usaid|amexcid|arco)\//, may: [/^subgraphs\/kit\//] },
  { place: /^gateway\/local(\/|$)/, may: [/^subgraphs\/kit\//, /^gateway\/(local\/|node-flags$)/] },
  { place: /^gateway\//, may: [/^subgraphs\/kit\//, /^schema\//] },
  {
    place: /^seed\//,
    may: [
      /^subgraphs\/kit\//,
      /^subgraphs\/\w+\/([\w-]+\/)?[\w-]+\.(repository|codes)$/,
      /^subgraphs\/\w+\/collections$/,
    ],
  },
  { place: /^schema\//, may: [/^subgraphs\/kit\//, /^subgraphs\/\w+\/subgraph$/] },
  { place: /^test\//, may: [/./] },
];

/** Which files may import a package that the rest of the house must not know. */
const packages: readonly { name: string; may: RegExp }[] = [
  {
    name: 'mongodb',
    may: /^(subgraphs\/kit\/|subgraphs\/store\/|subgraphs\/\w+\/([\w-]+\/)?[\w-]+\.repository$|seed\/|test\/)/,
  },
  {
    name: 'type-graphql',
    may: /^(subgraphs\/kit\/|subgraphs\/\w+\/([\w-]+\/)?[\w-]+\.(type|args|resolver)$|test\/)/,
  },
  { name: '@apollo/composition', may: /^(schema\/|test\/)|\.test$/ },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = sourceFiles('').flatMap(importsOf);
const own = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: path.posix.join(path.posix.dirname(from), to) }));

it('finds the imports it is to judge', () => {
  expect(own.length).toBeGreaterThan(100);
});

it('knows every place that holds code', () => {
  expect(own.filter(({ from }) => !directions.some(({ place }) => place.test(from)))).toEqual([]);
});

it.each(directions)('lets $place import only what the house allows', ({ place, may }) => {
  const ruleOf = (file: string): RegExp | undefined =>
    directions.find((rule) => rule.place.test(file))?.place;
  const samePlace = ({ from, to }: Import): boolean => place.exec(from)?.[0] === place.exec(to)?.[0];
  const wrong = own.filter(
    (each) =>
      ruleOf(each.from) === place && !samePlace(each) && !may.some((allowed) => allowed.test(each.to)),
  );
  expect(wrong).toEqual([]);
});

it.each(packages)('keeps $name where it belongs', ({ name, may }) => {
  const wrong = imports.filter(
    ({ from, to }) => (to === name || to.startsWith(`${name}/`)) && !may.test(from),
  );
  expect(wrong).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  const tops = ['gateway', 'schema', 'seed', 'subgraphs', 'test'];
  const entries = folder === '' ? tops : readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return sourceFiles(entry);
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    return file.endsWith('.ts') && !file.endsWith('.d.ts') ? [file] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const from = file.replace(/(\.test)?\.ts$/, (ending) => (ending === '.ts' ? '' : '.test'));
  return [...text.matchAll(/(?:from|import|require\()\s*'([^']+)'/g)].map(([, to]) => ({
    from,
    to: to ?? '',
  }));
}
