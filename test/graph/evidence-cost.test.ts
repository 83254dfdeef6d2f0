import { type RunningGraph, startGraph } from './running-graph';

/** What it costs to ask for what surrounds the figures, and what hostile filters come to. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

async function commandsFor(document: string, variables = {}): Promise<string[]> {
  graph.takeCommands();
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return graph.takeCommands().sort();
}

it.each([
  [
    'all figures with what surrounds them',
    '{ reportedFigures { nodes { id conflicts { id claims { id } } claims { id conflicts { id } } progressReports { id } reflections { id } plannedBreakdown { cells { planned } } } } }',
    [
      'find claims', // by figure, and those of conflicts
      'find claims',
      'find progressReports',
      'find reflections',
      'find reportedFigures',
      'find sourceConflicts', // by figure, and those of claims
      'find sourceConflicts',
    ],
  ],
  [
    'all organisations with people, commitments, events and names',
    '{ organizations { id offices { id } people { id ledEvents { id } facts { id } } commitments { id workPlan { id } reflections { id } } learningEvents { id } nameAliases { alias clashesWith { alias } } } }',
    [
      'find commitments',
      'find facts',
      'find learningEvents', // by organisation, and by leader
      'find learningEvents',
      'find nameAliases', // by entity, and by spelling
      'find nameAliases',
      'find people',
      'find reflections',
      'find workPlans',
    ],
  ],
  [
    'all plans with steps and funnels',
    '{ jointActionPlans { nodes { id steps { id plan { id } } referralFunnel { stages { referred } } } } }',
    ['find actionPlanSteps', 'find actionPlans', 'find actionPlans', 'find referralFunnels'],
  ],
  [
    'all countries with funnels, expansions, claims and conflicts',
    '{ countries { code referralFunnels { id } expansions { id conflicts { id } } claims { id } conflicts { id } } }',
    [
      'find claims',
      'find expansions',
      'find referralFunnels',
      'find sourceConflicts',
      'find sourceConflicts',
    ],
  ],
  [
    'all activities and programmes with facts, claims and conflicts',
    '{ activities(first: 500) { nodes { facts { id } claims { id } conflicts { id } referralFunnel { id } } } }',
    ['find activities', 'find claims', 'find facts', 'find referralFunnels', 'find sourceConflicts'],
  ],
])('reads %s at once', async (_name, document, commands) => {
  expect(await commandsFor(document)).toEqual(commands);
});

const subjects = [
  'framework: "fw:sembrando-oportunidades"',
  'organization: "org:amexcid"',
  'program: "prg:amexcid:sembrando-vida"',
  'activity: "act:arco"',
  'figure: "RF-01"',
  'event: "evt:2022-12-08-learning"',
  'person: "per:biden"',
  'country: "SV"',
];

it.each([
  ...subjects.flatMap((filter) =>
    ['facts', 'claims', 'sourceConflicts'].map((list) => `${list}(filter: { ${filter} })`),
  ),
  'facts(filter: { kind: PERSON })',
  'facts(filter: { document: "F2" })',
  'facts(filter: { evidenceOn: FRAMEWORK, document: "F1", kind: EVENT, country: "HN" })',
  'claims(filter: { stance: SUPPORTS })',
  'people(filter: { organization: "org:amexcid", context: LEARNING_EVENT })',
  'people(filter: { context: PRESS })',
  'nameAliases(filter: { entity: "HN-LP" })',
  'nameAliases(filter: { kind: PROGRAM, isAmbiguous: true })',
  'nameAliases(filter: { isAmbiguous: false })',
  'reflections(filter: { event: "evt:2022-12-08-learning" })',
  'reflections(filter: { commitment: "COM-2022-06-HN-WF-01" })',
  'commitments(filter: { workPlan: "wpl:2022-06" })',
  'commitments(order: DUE_ON_ASC, filter: { organization: "org:usaid-hn", hasEvidence: true, dueBy: "2023-06-30" })',
  'commitments(order: DUE_ON_DESC, filter: { hasEvidence: false, status: AGREED })',
  'commitments(filter: { dueBy: "2022-12-31" })',
  'jointActionPlans(filter: { hasReferrals: true, country: "SV" })',
  'actionPlanSteps(filter: { statuses: [OPEN], country: "SV" })',
  'actionPlanSteps(filter: { organization: "org:iom", dueBy: "2023-01-31" })',
])('serves %s by an index', async (field) => {
  expect(await commandsFor(`{ ${field} { totalCount nodes { __typename } } }`)).toHaveLength(2);
});

it.each([
  'claims(filter: { program: "no such programme" })',
  'facts(filter: { person: "" })',
  'nameAliases(filter: { name: "" })',
  'nameAliases(filter: { name: ".*" })',
  'nameAliases(filter: { name: "$where: 1" })',
  'actionPlanSteps(filter: { statuses: [] })',
  'commitments(filter: { organization: "org:none" })',
  'reflections(filter: { event: "__proto__" })',
  'people(filter: { organization: "constructor" })',
])('finds nothing where nothing is: %s', async (field) => {
  const { data, errors } = await graph.ask(`{ list: ${field} { totalCount nodes { __typename } } }`);
  expect(errors).toBeUndefined();
  expect(data.list).toEqual({ totalCount: 0, nodes: [] });
});

it.each([
  ['query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }', { program: { $gt: '' } }],
  ['query ($f: NameAliasFilter) { nameAliases(filter: $f) { totalCount } }', { name: { $regex: '.*' } }],
  ['query ($f: CommitmentFilter) { commitments(filter: $f) { totalCount } }', { dueBy: { $ne: null } }],
  ['query ($f: CommitmentFilter) { commitments(filter: $f) { totalCount } }', { dueBy: '31/12/2022' }],
  ['query ($f: CommitmentFilter) { commitments(filter: $f) { totalCount } }', { hasEvidence: 'no' }],
  ['query ($f: ActionPlanStepFilter) { actionPlanSteps(filter: $f) { totalCount } }', { statuses: ['LATE'] }],
  ['query ($f: FactFilter) { facts(filter: $f) { totalCount } }', { country: 'sv' }],
  ['query ($f: FactFilter) { facts(filter: $f) { totalCount } }', { 'about.countries': 'SV' }],
])('refuses a filter that is none: %s %j', async (document, f) => {
  graph.takeCommands();
  const { data, errors } = await graph.ask(document, { f });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(graph.takeCommands()).toEqual([]);
});

it('looks a very long name up without harm', async () => {
  const { data } = await graph.ask(
    'query ($n: String) { nameAliases(filter: { name: $n }) { totalCount } }',
    {
      n: 'Á'.repeat(50_000),
    },
  );
  expect(data.nameAliases.totalCount).toBe(0);
});

it.each([
  'person(id: "per:none") { id }',
  'claim(id: "CLM-99") { id }',
  'fact(id: "") { id }',
  'sourceConflict(id: "SC-14") { id }',
  'workPlan(id: "wpl:none") { id }',
  'progressReport(id: "rep:none") { id }',
  'expansion(id: "exp:none") { id }',
])('answers null for what it does not know: %s', async (field) => {
  const { data, errors } = await graph.ask(`{ ${field} }`);
  expect(errors).toBeUndefined();
  expect(Object.values(data)).toEqual([null]);
});

it('pages through the facts and meets each once', async () => {
  const met: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.ask(
      'query ($after: String) { facts(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    met.push(...data.facts.nodes.map(({ id }: { id: string }) => id));
    after = data.facts.pageInfo.hasNextPage ? data.facts.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(met).size).toBe(40);
  expect(met).toHaveLength(40);
});
