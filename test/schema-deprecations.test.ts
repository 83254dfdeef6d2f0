import { buildSchema } from 'graphql';
import { composeCode } from '../schema/compose';
import { deprecationProblems, endingTooSoon } from '../schema/deprecations';

const farm = (field: string, more = '') =>
  buildSchema(
    `type Farm { name: String, old: String ${field} } enum Crop { MAIZE CORN } type Query { farm(id: ID): Farm } ${more}`,
  );

it('is told of everything deprecated what to use instead and until when it is served', async () => {
  expect(deprecationProblems((await composeCode()).api)).toEqual([]);
});

it.each([
  ['a field', farm('@deprecated(reason: "Use `Farm.name` until 2027-06-30: it is the same.")')],
  [
    'an enum value',
    buildSchema(
      'enum Crop { MAIZE CORN @deprecated(reason: "Use `Crop.MAIZE` until 2027-06-30.") } type Query { crop: Crop }',
    ),
  ],
  [
    'an argument',
    buildSchema(
      'type Query { farm(id: ID, key: ID @deprecated(reason: "Use `Query.farm(id:)` until 2027-06-30.")): ID }',
    ),
  ],
  [
    'an input field',
    buildSchema(
      'input F { a: Int, b: Int @deprecated(reason: "Use `F.a` until 2027-06-30.") } type Query { farm(f: F): ID }',
    ),
  ],
])('takes a reason that names replacement and last day, of %s', (_name, schema) => {
  expect(deprecationProblems(schema)).toEqual([]);
});

it.each([
  ['without a reason', '@deprecated', ['names no replacement', 'names no last day']],
  ['without a replacement', '@deprecated(reason: "Served until 2027-06-30.")', ['names no replacement']],
  ['without a last day', '@deprecated(reason: "Use `Farm.name`.")', ['names no last day']],
  [
    'with a day that is none',
    '@deprecated(reason: "Use `Farm.name` until 2027-02-30.")',
    ['names no last day'],
  ],
  [
    'with a replacement that is not there',
    '@deprecated(reason: "Use `Farm.nam` until 2027-06-30.")',
    ['names `Farm.nam`'],
  ],
  ['that replaces itself', '@deprecated(reason: "Use `Farm.old` until 2027-06-30.")', ['names `Farm.old`']],
])('names a deprecation %s', (_name, directive, expected) => {
  const problems = deprecationProblems(farm(directive));
  expect(problems).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(problems[index]).toContain(`Farm.old: ${text}`);
});

it('keeps what is newly deprecated for six months from its release', () => {
  const until = (day: string) => farm(`@deprecated(reason: "Use \`Farm.name\` until ${day}.")`);
  const tooSoon = (before: string | null, day: string) =>
    endingTooSoon(before === null ? farm('') : until(before), until(day), '2026-08-31');
  expect(tooSoon(null, '2027-03-03')).toEqual([]);
  expect(tooSoon(null, '2027-01-31')).toEqual([expect.stringMatching(/^Farm\.old: ends on 2027-01-31; /)]);
  expect(tooSoon('2026-09-30', '2026-09-30')).toEqual([]);
  expect(tooSoon('2026-12-31', '2026-10-31')).toEqual([expect.stringMatching(/^Farm\.old: /)]);
});
