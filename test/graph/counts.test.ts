import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot, type RunningGraph, startGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

async function dataOf(document: string) {
  const { data, errors } = await graph.ask(document);
  expect(errors).toBeUndefined();
  return data;
}

const pair = (rows: string) =>
  `{ individuals { value } ${rows} { value } byStatus { status individuals { value } } }`;

it('reads the counts of everything at once, and no rows', async () => {
  graph.takeCommands();
  await dataOf(`{
    countries { code
      enrollmentCounts ${pair('enrollments')} participationCounts ${pair('participations')}
      adminAreas { enrollmentCounts ${pair('enrollments')} participationCounts ${pair('participations')} }
    }
    programs { enrollmentCounts ${pair('enrollments')} enrollmentCountsByCountry { country { code } counts ${pair('enrollments')} } }
    activities(first: 50) { nodes { participationCounts ${pair('participations')} courses { participationCounts ${pair('participations')} } } }
  }`);
  const commands = graph.takeCommands();
  const ofCounts = commands.filter((command) => command.endsWith('Counts'));
  // at most one for each step of the plan: places, activities or programmes, and courses
  expect(ofCounts.length).toBeLessThanOrEqual(6);
  expect(commands.filter((command) => /enrollments|participations$/.test(command))).toEqual([]);
});

it('counts the people of USAID and of AMEXCID in each country, and nobody in Guatemala', async () => {
  const { countries } = await dataOf(
    `{ countries { code participationCounts ${pair('participations')} enrollmentCounts ${pair('enrollments')} } }`,
  );
  const of = (code: string) => countries.find((country: { code: string }) => country.code === code);
  expect(of('HN').participationCounts).toEqual({
    individuals: { value: 750 },
    participations: { value: 750 },
    byStatus: [
      { status: 'IN_PROGRESS', individuals: { value: 718 } },
      { status: 'COMPLETED', individuals: { value: 32 } },
      { status: 'WITHDRAWN', individuals: { value: 0 } },
    ],
  });
  expect(of('SV').participationCounts).toMatchObject({
    individuals: { value: 290 },
    participations: { value: 350 },
  });
  for (const counts of [of('GT').participationCounts, of('GT').enrollmentCounts])
    expect(counts.individuals.value).toBe(0);
});

it('counts nobody in an activity that has only plans', async () => {
  const { activity } = await dataOf(
    `{ activity(id: "act:usaid:hn-farms") { participationCounts ${pair('participations')} } }`,
  );
  expect(activity.participationCounts.individuals.value).toBe(0);
});

it('adds the countries of a programme up to the whole, as nobody is in two countries', async () => {
  const { programs } = await dataOf(
    `{ programs { enrollmentCounts ${pair('enrollments')} enrollmentCountsByCountry { counts ${pair('enrollments')} } } }`,
  );
  for (const { enrollmentCounts, enrollmentCountsByCountry } of programs) {
    const sum = enrollmentCountsByCountry.reduce(
      (total: number, { counts }: { counts: { individuals: { value: number } } }) =>
        total + counts.individuals.value,
      0,
    );
    expect(sum).toBe(enrollmentCounts.individuals.value);
  }
});

it.each([
  ['usaid', 'participationCounts', 'ParticipationCounts'],
  ['amexcid', 'enrollmentCounts', 'EnrollmentCounts'],
])('asks %s for a scope before the counts of a department, and of nothing larger', (name, field, type) => {
  const sdl = readFileSync(path.join(packageRoot, 'schema', `${name}.graphql`), 'utf8');
  const fieldsOf = (owner: string): string => new RegExp(`^type ${owner} [^}]*}`, 'm').exec(sdl)?.[0] ?? '';
  expect(fieldsOf('AdminArea')).toContain(
    `${field}: ${type} @requiresScopes(scopes: [["beneficiary:read"]])`,
  );
  expect(fieldsOf('Country')).toMatch(new RegExp(`${field}: ${type}\n`));
});

describe('without --demo', () => {
  let guarded: RunningGraph;
  beforeAll(async () => {
    guarded = await startGraph('ci', { demo: false });
  });
  afterAll(() => guarded.stop());

  it('serves the counts of countries, and knows none of departments', async () => {
    const open = await guarded.ask(
      '{ country(code: "HN") { participationCounts { individuals { value } } } }',
    );
    expect(open).toEqual({ data: { country: { participationCounts: { individuals: { value: 750 } } } } });
    const { errors } = await guarded.ask(
      '{ country(code: "HN") { adminAreas { participationCounts { individuals { value } } } } }',
    );
    expect(errors?.[0]?.message).toBe('Cannot query field "participationCounts" on type "AdminArea".');
  });
});
