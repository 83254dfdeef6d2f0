import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot, type RunningGraph, startGraph } from './running-graph';

/** What the graph must answer on the default seed, asked as clients ask it. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('default');
});
afterAll(() => graph.stop());

const operation = (name: string): string =>
  readFileSync(path.join(packageRoot, 'schema', 'operations', `${name}.graphql`), 'utf8');

async function dataOf(document: string, variables = {}) {
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

it('publishes the ten figures with document, line and date, beside what the rows recount to', async () => {
  const { reportedFigures } = await dataOf(operation('figures'));
  expect(reportedFigures.totalCount).toBe(10);
  // biome-ignore lint/suspicious/noExplicitAny: as asked
  const rows = reportedFigures.nodes.map((figure: any) => [
    figure.id,
    figure.value,
    figure.recorded?.value ?? null,
    figure.difference,
    figure.status,
    `${figure.source.document}:${figure.source.line}`,
    figure.asOf,
    figure.country.code,
  ]);
  expect(rows).toEqual([
    ['RF-01', 90, 90, 0, 'ACHIEVED', 'F1:21', '2022-12-08', 'SV'],
    ['RF-02', 161, null, null, 'PLANNED', 'F1:21', '2022-12-08', 'SV'],
    ['RF-03', 200, 200, 0, 'ACHIEVED', 'F1:21', '2022-12-08', 'SV'],
    ['RF-04', 750, 750, 0, 'ONGOING', 'F1:23', '2022-12-08', 'HN'],
    ['RF-05', 125, 125, 0, 'ACHIEVED', 'F1:23', '2022-12-08', 'HN'],
    ['RF-06', 32, 32, 0, 'ACHIEVED', 'F1:35', '2022-12-08', 'HN'],
    ['RF-07', 14, 14, 0, 'ACHIEVED', 'F1:35', '2022-12-08', 'HN'],
    ['RF-08', 604, null, null, 'PLANNED', 'F1:35', '2022-12-08', 'HN'],
    ['RF-09', 16, null, null, 'PLANNED', 'F1:35', '2022-12-08', 'HN'],
    ['RF-10', 10_000, 10_000, 0, 'CLAIMED', 'F2:9', '2022-05-04', 'SV'],
  ]);
});

it('gives every share with its base', async () => {
  const { reportedFigure } = await dataOf(
    '{ reportedFigure(id: "RF-07") { shares { percent basis base { id value } } } }',
  );
  expect(reportedFigure.shares.slice(0, 2)).toEqual([
    { percent: 43.75, basis: 'DERIVED', base: { id: 'RF-06', value: 32 } },
    { percent: 11.2, basis: 'DERIVED', base: { id: 'RF-05', value: 125 } },
  ]);
});

interface Person {
  id: string;
  pathwayStage: string;
  enrollments: { program: { code: string } }[];
  participations: { activity: { id: string }; outcomes: { type: string }[] }[];
}

async function* beneficiariesOf(country: string): AsyncGenerator<Person> {
  let after: string | null = null;
  do {
    const { beneficiaries } = await dataOf(operation('beneficiaries'), { first: 500, after, country });
    for (const { node } of beneficiaries.edges) yield node;
    after = beneficiaries.pageInfo.hasNextPage ? beneficiaries.pageInfo.endCursor : null;
  } while (after !== null);
}

it('lets a client count 125, 32 and 14 from the beneficiaries of Honduras, and finds all 750 young people', async () => {
  const counted = { all: 0, served: 0, apprentices: 0, completed: 0, employed: 0 };
  const stages = new Map<string, number>();
  const ids = new Set<string>();
  for await (const person of beneficiariesOf('HN')) {
    ids.add(person.id);
    counted.all += 1;
    if (person.participations.length === 0) continue;
    counted.served += 1;
    stages.set(person.pathwayStage, (stages.get(person.pathwayStage) ?? 0) + 1);
    if (!person.enrollments.some(({ program }) => program.code === 'JOVENES_CONSTRUYENDO_EL_FUTURO'))
      continue;
    counted.apprentices += 1;
    const types = person.participations.flatMap(({ outcomes }) => outcomes.map(({ type }) => type));
    if (types.includes('COURSE_COMPLETED')) counted.completed += 1;
    if (types.includes('EMPLOYMENT')) counted.employed += 1;
  }
  expect(counted).toEqual({ all: ids.size, served: 750, apprentices: 125, completed: 32, employed: 14 });
  expect(Object.fromEntries(stages)).toEqual({ IN_SERVICE: 718, COMPLETED: 18, EMPLOYED: 14 });
});

it('has 260 participations of the farmers of El Salvador, by 200 individuals', async () => {
  const document = `query ($after: String) {
    activity(id: "act:usaid:sv-ecp") {
      participations(first: 500, after: $after) {
        pageInfo { hasNextPage }
        nodes { participantId topic beneficiary { id } }
      }
    }
  }`;
  const { nodes, pageInfo } = (await dataOf(document)).activity.participations;
  expect(pageInfo.hasNextPage).toBe(false);
  expect(nodes).toHaveLength(260);
  const people = (field: (node: { participantId: string; beneficiary: { id: string } }) => string) =>
    new Set(nodes.map(field)).size;
  expect(people((node) => node.participantId)).toBe(200);
  expect(people((node) => node.beneficiary.id)).toBe(200);
});

it('has nobody in agriculture in Honduras before 2023, but 604 planned members at 16 plants', async () => {
  const { activities, bioinputPlants } = await dataOf(`{
    activities(filter: { country: "HN", component: AGRICULTURE }) { nodes { id participations { nodes { id } } } }
    bioinputPlants(first: 50, filter: { country: "HN" }) { totalCount nodes { plannedMembers status } }
  }`);
  expect(activities.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'act:usaid:hn-farms',
    'act:usaid:hn-tms',
  ]);
  for (const activity of activities.nodes) expect(activity.participations.nodes).toEqual([]);
  expect(bioinputPlants.totalCount).toBe(16);
  const members = bioinputPlants.nodes.map(
    ({ plannedMembers }: { plannedMembers: number }) => plannedMembers,
  );
  expect(members.reduce((sum: number, each: number) => sum + each, 0)).toBe(604);
});

it('has one activity in the pipeline for Guatemala, and nobody', async () => {
  const { country, beneficiaries } = await dataOf(`{
    country(code: "GT") {
      programs { code }
      activities(first: 10) { totalCount nodes { id status dates { type date precision } participations { nodes { id } } } }
      reach { individuals referredIndividuals }
    }
    beneficiaries(first: 1, filter: { country: "GT" }) { nodes { id } }
  }`);
  const pipeline = country.activities.nodes.filter(({ status }: { status: string }) => status === 'PIPELINE');
  expect(pipeline).toMatchObject([
    {
      id: 'act:usaid:gt-expansion',
      dates: [{ type: 'PLANNED_START', date: '2023-01-01', precision: 'MONTH' }],
    },
  ]);
  for (const activity of country.activities.nodes) expect(activity.participations.nodes).toEqual([]);
  expect(country).toMatchObject({ programs: [], reach: { individuals: 0, referredIndividuals: 0 } });
  expect(beneficiaries.nodes).toEqual([]);
});

it('follows one person from enrolment through referral to employment, in one query', async () => {
  let employed: Person | undefined;
  for await (const person of beneficiariesOf('HN')) {
    if (person.pathwayStage === 'EMPLOYED') employed = person;
  }
  const { beneficiary } = await dataOf(operation('journey'), { id: employed?.id });
  expect(beneficiary).toMatchObject({
    pathwayStage: 'EMPLOYED',
    enrollments: [
      {
        program: { code: 'JOVENES_CONSTRUYENDO_EL_FUTURO' },
        country: { code: 'HN' },
        referrals: [{ status: 'ENROLLED' }],
      },
    ],
    participations: [
      {
        activity: { id: 'act:usaid:hn-cmfa' },
        outcomes: [{ type: 'COURSE_COMPLETED' }, { type: 'EMPLOYMENT' }],
      },
    ],
  });
});

it.each(['HN', 'SV'])('fills the country page of %s', async (code) => {
  const { country } = await dataOf(operation('country-page'), { code });
  expect(country.programs.map((program: { code: string }) => program.code).sort()).toEqual([
    'JOVENES_CONSTRUYENDO_EL_FUTURO',
    'SEMBRANDO_VIDA',
  ]);
  expect(country.activities.totalCount).toBeGreaterThanOrEqual(3);
  expect(country.activities.nodes).toHaveLength(country.activities.totalCount);
});

it('fills the page of every activity: organisations, commitments, action plans', async () => {
  const { activities } = await dataOf('{ activities(first: 50) { totalCount nodes { id } } }');
  expect(activities.totalCount).toBe(7);
  for (const { id } of activities.nodes) {
    const { activity } = await dataOf(operation('activity-page'), { id });
    expect(activity.id).toBe(id);
    expect(activity.iatiIdentifier).toMatch(/SYN/);
    expect(activity.participatingOrganizations.length).toBeGreaterThan(0);
    for (const plan of activity.actionPlans) expect(plan.program.code).toBeTruthy();
    for (const { text } of activity.commitments) {
      expect(text.en).toMatch(/synthetic/i);
      expect(text.es).toMatch(/sint[eé]tic/i);
    }
  }
});

it('says what it holds', async () => {
  const { dataset } = await dataOf('{ dataset { profile seed scale asOf synthetic } }');
  expect(dataset).toEqual({
    profile: 'default',
    seed: 'sembrando-2022',
    scale: 1,
    asOf: '2022-12-08',
    synthetic: true,
  });
});
