import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { type Composition, composeCode } from '../schema/compose';
import { packageRoot } from '../subgraphs/kit/package-root';
import { codeLists } from '../subgraphs/kit/reference/labels/catalogue';

const folder = 'subgraphs/kit/reference/labels';

type Lists = readonly { name: string; labels: readonly { value: string; en: string; es: string }[] }[];

/** The files of labels, by the lists that stand in them. */
const fileByList = new Map(
  readdirSync(path.join(packageRoot, folder)).flatMap((file) =>
    [...readFileSync(path.join(packageRoot, folder, file), 'utf8').matchAll(/^ {2}([A-Z]\w+): /gm)].map(
      ([, list]) => [list, `${folder}/${file}`] as const,
    ),
  ),
);

/** Where the labels of a list stand, or should. */
function fileOf(list: string, composition?: Composition): string {
  const known = fileByList.get(list);
  if (known) return known;
  if (list.endsWith('Order')) return `${folder}/orders.ts`;
  const owners = composition?.subgraphs.filter(({ typeDefs }) =>
    typeDefs.definitions.some((node) => 'name' in node && node.name?.value === list),
  );
  return `${folder}/${owners?.length === 1 ? owners[0]?.name : 'shared'}.ts`;
}

/** What is missing in the labels, or left over: one line each, with the file to edit. */
function labelProblems(api: GraphQLSchema, lists: Lists, composition?: Composition): string[] {
  const enums = new Map(
    Object.values(api.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && isEnumType(type))
      .map((type) => [type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : []]),
  );
  const labelled = new Map(lists.map(({ name, labels }) => [name, labels.map(({ value }) => value)]));
  const problems: string[] = [];
  for (const [name, values] of enums) {
    const known = labelled.get(name) ?? [];
    const file = fileOf(name, composition);
    for (const value of values.filter((each) => !known.includes(each)))
      problems.push(`${name}.${value} has no label: add it in ${file}`);
    for (const value of known.filter((each) => !values.includes(each)))
      problems.push(`${name}.${value} is no value of the schema: take its label out of ${file}`);
    if (known.join() !== values.join() && [...known].sort().join() === [...values].sort().join())
      problems.push(`${name}: put the labels in the order of the enum, ${values.join(', ')}, in ${file}`);
  }
  for (const name of labelled.keys())
    if (!enums.has(name)) problems.push(`${name} is no enum of the schema: take it out of ${fileOf(name)}`);
  return problems;
}

let composition: Composition;
beforeAll(async () => {
  composition = await composeCode();
});

it('has a label for every value of every enum, in its order, and for nothing else', () => {
  expect(labelProblems(composition.api, codeLists, composition)).toEqual([]);
});

it('says which enum, which value and which file are to be mended', () => {
  const without = codeLists
    .filter(({ name }) => name !== 'SupportKind')
    .map(({ name, labels }) => ({
      name,
      labels: labels.filter(({ value }) => `${name}.${value}` !== 'OutcomeType.INCOME'),
    }));
  const text = { en: 'Gone', es: 'Ido' };
  const problems = labelProblems(composition.api, [
    ...without,
    { name: 'Gone', labels: [{ value: 'GONE', ...text }] },
  ]);
  expect(problems).toContain(`OutcomeType.INCOME has no label: add it in ${folder}/usaid.ts`);
  expect(problems).toContain(`SupportKind.STIPEND has no label: add it in ${folder}/amexcid.ts`);
  expect(problems.at(-1)).toMatch(/^Gone is no enum of the schema: take it out of /);
});

it.each(codeLists)('labels $name briefly, each code apart from the others', ({ labels }) => {
  for (const language of ['en', 'es'] as const) {
    const texts = labels.map((label) => label[language]);
    for (const text of texts) expect(text).toMatch(/^[\p{Lu}\d](\S| (?! )){0,38}[\p{L}\d+)]$/u);
    expect(new Set(texts).size).toBe(texts.length);
  }
});
