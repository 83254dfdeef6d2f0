import { type RunningGraph, startGraph } from './running-graph';

/** The server of these tests refuses what no index serves, so an answer also proves an index. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

const PATH = `query ($first: Int!, $after: String) {
  beneficiaries(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      pathwayStage
      countries { code }
      enrollments { id program { code organization { id } } adminArea { code } referrals { id status } }
      referrals { id activity { id title { en } } }
      participations { id activity { id } course { id } outcomes { id type } referral { id referredOn } }
      outcomes { id type }
    }
  }
}`;

async function commandsFor(document: string, variables = {}): Promise<string[]> {
  graph.takeCommands();
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return graph.takeCommands().sort();
}

it.each([100, 500])(
  'asks MongoDB 13 times for %d beneficiaries with all that is linked to them',
  async (first) => {
    expect(await commandsFor(PATH, { first })).toEqual([
      'find activities', // those of referrals and those of participations, two queries that the gateway combines
      'find beneficiaries', // the page, and pathwayStage once what it requires is there
      'find beneficiaries',
      'find courses',
      'find enrollments',
      'find outcomes', // by participation, and by beneficiary
      'find outcomes',
      'find participations',
      'find programs',
      'find referrals', // by beneficiary (twice, as pathwayStage asks too), by enrolment, by participation
      'find referrals',
      'find referrals',
      'find referrals',
    ]);
  },
);

it.each([
  [
    'a list of activities',
    '{ activities(first: 500) { nodes { id courses { id } indicators { code } bioinputPlants { id } } } }',
  ],
  [
    'every order of activities',
    '{ a: activities(order: ID_DESC) { nodes { id } } b: activities(order: IATI_IDENTIFIER_ASC) { nodes { id } } }',
  ],
  [
    'activities by each criterion',
    `{
      activities(filter: { country: "SV", status: IMPLEMENTATION, component: AGRICULTURE }) { totalCount nodes { id } }
      indicators { code activities { totalCount } }
      organizations { id activities { totalCount } programs { id } }
      countries { code adminAreas { code activities { totalCount } programs { id } reach { individuals } } }
    }`,
  ],
  [
    'enrolments by each order and country',
    `{ programs {
      a: enrollments(first: 3) { nodes { id } }
      b: enrollments(first: 3, order: STARTED_ON_ASC) { nodes { id } }
      c: enrollments(first: 3, order: STARTED_ON_DESC, filter: { country: "HN" }) { nodes { id } }
    } }`,
  ],
  [
    'referrals by each order and status',
    `{ activity(id: "act:usaid:hn-cmfa") {
      a: referrals(first: 3) { nodes { id enrollment { id cohort } beneficiary { id } } }
      b: referrals(first: 3, order: REFERRED_ON_DESC) { nodes { id } }
      c: referrals(first: 3, filter: { status: DECLINED }) { nodes { id reason } }
      participations(first: 3, filter: { status: COMPLETED }) { nodes { id } }
    } programs { referrals(first: 2, order: REFERRED_ON_ASC) { nodes { id } } } }`,
  ],
  [
    'what ARCO keeps',
    `{
      framework { countries { stage country { code } } organizations { id } }
      sourceDocuments { id } learningEvents { id proposals { id } organizers { id } } proposals { event { id } activity { title { en } } }
      commitments(order: DUE_ON_ASC, filter: { country: "HN" }) { totalCount nodes { id figures { id } activities { id title { es } } organizations { id } } }
      jointActionPlans(filter: { status: PREPARING }) { totalCount nodes { id activity { title { en } } program { name { es } } } }
      reportedFigures(filter: { country: "HN", component: WORKFORCE, status: ACHIEVED }) {
        totalCount nodes { id indicator { title { en } } activity { title { en } } program { code } sourceDocument { title } }
      }
      buyers(filter: { country: "SV" }) { totalCount nodes { id } }
      bioinputPlants(filter: { adminArea: "HN-CM" }) { totalCount }
    }`,
  ],
])('serves %s by indexes', async (_name, document) => {
  expect((await commandsFor(document)).length).toBeGreaterThan(0);
});

it('reads the activities of all departments, countries, organisations and indicators at once', async () => {
  const document = `{
    indicators { activities(first: 2) { totalCount nodes { id } } }
    organizations { activities { totalCount nodes { id } } }
    countries { activities { totalCount nodes { id } } adminAreas { activities(order: ID_DESC) { totalCount nodes { id } } } }
  }`;
  expect(await commandsFor(document)).toEqual([
    'find activities',
    'find activities',
    'find activities',
    'find activities',
    'find indicators',
  ]);
});

it('reads the last page of a list as it reads the first, and meets everyone once', async () => {
  const seen = new Set<string>();
  const costs: string[][] = [];
  let after: string | null = null;
  do {
    const page =
      '($first: Int!, $after: String) { beneficiaries(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }';
    graph.takeCommands();
    const { data } = await graph.ask(`query ${page}`, { first: 100, after });
    costs.push(graph.takeCommands());
    for (const { id } of data.beneficiaries.nodes) seen.add(id);
    after = data.beneficiaries.pageInfo.hasNextPage ? data.beneficiaries.pageInfo.endCursor : null;
  } while (after !== null);
  // the public may not see that of a country with few people in two programmes
  const { data } = await graph.ask('{ countries { adminAreas { reach { individuals } } } }');
  const reach = data.countries.flatMap((country: { adminAreas: { reach: { individuals: number } }[] }) =>
    country.adminAreas.map((area) => area.reach.individuals),
  );
  expect(seen.size).toBe(reach.reduce((sum: number, each: number) => sum + each, 0));
  expect(costs.at(-1)).toEqual(costs[0]);
});
