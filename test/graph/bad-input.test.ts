import { type RunningGraph, startGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

it.each([
  'activity(id: "act:usaid:none") { id }',
  'activity(id: "") { id }',
  'program(id: "prg:none") { id }',
  'enrollment(id: "JCF-HN-9999999") { id }',
  'participation(id: "UP-1") { id }',
  'beneficiary(id: "lb_none") { id pathwayStage enrollments { id } }',
  'referral(id: "REF-1") { id }',
  'reportedFigure(id: "RF-11") { id recorded { value } }',
  'commitment(id: "COM-1") { id }',
  'indicator(code: "SO-X") { code }',
  'country(code: "FR") { code }',
  'adminArea(code: "HN-XX") { code }',
  'organization(id: "org:none") { id }',
])('answers null for what it does not know: %s', async (field) => {
  const { data, errors } = await graph.ask(`{ ${field} }`);
  expect(errors).toBeUndefined();
  expect(Object.values(data)).toEqual([null]);
});

it.each([
  [
    'first: 501',
    'activities(first: 501) { nodes { id } }',
    'first: expected a whole number from 1 to 500, got 501',
  ],
  [
    'first: 0',
    'beneficiaries(first: 0) { nodes { id } }',
    'first: expected a whole number from 1 to 500, got 0',
  ],
  [
    'first: -1',
    'reportedFigures(first: -1) { nodes { id } }',
    'first: expected a whole number from 1 to 500, got -1',
  ],
  [
    'a cursor that is none',
    'activities(after: "abc") { nodes { id } }',
    'after: expected a cursor taken from `pageInfo.endCursor` or an edge, got "abc"',
  ],
])('refuses %s, saying what was expected', async (_name, field, message) => {
  const { data, errors } = await graph.ask(`{ ${field} }`);
  expect(Object.values(data)).toEqual([null]);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

it.each([
  [
    'Honduras',
    '"Honduras"',
    'query ($code: CountryCode!) { country(code: $code) { code } }',
    'BAD_USER_INPUT',
  ],
  ['hn', '"hn"', 'query ($code: CountryCode!) { country(code: $code) { code } }', 'BAD_USER_INPUT'],
  ['hn', '"hn"', '{ country(code: "hn") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['5', '5', '{ country(code: 5) { code } }', 'GRAPHQL_VALIDATION_FAILED'],
])(
  'refuses the country %s before any subgraph is asked: %s in %s',
  async (code, shown, document, errorCode) => {
    const { data, errors } = await graph.ask(document, { code });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain(
      `expected an ISO 3166-1 alpha-2 code in capitals, such as HN, got ${shown}`,
    );
    expect(errors?.[0]?.extensions?.code).toBe(errorCode);
  },
);

it.each([
  ['another order', '"31/12/2022"'],
  ['a day that is none', '"2023-02-30"'],
  ['a moment', '"2022-12-31T00:00:00Z"'],
  ['a number', '2022'],
])('refuses a day in %s, saying how days are written', async (_name, shown) => {
  const expected = `expected a day of the calendar as YYYY-MM-DD, such as 2022-12-08, got ${shown}`;
  const given = await graph.ask(
    'query ($day: Date) { commitments(filter: { dueBy: $day }) { totalCount } }',
    {
      day: JSON.parse(shown),
    },
  );
  expect(given.errors?.[0]?.message).toContain(expected);
  expect(given.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const written = await graph.ask(`{ commitments(filter: { dueBy: ${shown} }) { totalCount } }`);
  expect(written.errors?.[0]?.message).toContain(expected);
});

it('finds by a day the same, given as a variable or in the document', async () => {
  const days = ['2022-11-29', '2022-11-30', '2022-12-08', '2023-12-31'];
  const counts = days.map(async (day) => {
    const given = await graph.ask(
      'query ($day: Date) { commitments(filter: { dueBy: $day }) { totalCount } }',
      { day },
    );
    const written = await graph.ask(`{ commitments(filter: { dueBy: "${day}" }) { totalCount } }`);
    expect(given).toEqual(written);
    return given.data.commitments.totalCount;
  });
  expect(await Promise.all(counts)).toEqual([0, 2, 3, 9]);
});

it('keeps a field whose list was asked for wrongly from taking its parent along', async () => {
  const { data, errors } = await graph.ask(`{
    programs { code enrollments(first: 501) { nodes { id } } }
    activity(id: "act:usaid:hn-cmfa") { id participations(first: 0) { nodes { id } } }
  }`);
  expect(data.programs).toHaveLength(2);
  for (const { code, enrollments } of data.programs)
    expect([typeof code, enrollments]).toEqual(['string', null]);
  expect(data.activity).toEqual({ id: 'act:usaid:hn-cmfa', participations: null });
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
});

it('refuses a cursor of another order', async () => {
  const { data } = await graph.ask('{ activities(first: 1) { pageInfo { endCursor } } }');
  const { errors } = await graph.ask(
    'query ($after: String) { activities(order: ID_DESC, after: $after) { nodes { id } } }',
    {
      after: data.activities.pageInfo.endCursor,
    },
  );
  expect(errors?.[0]?.message).toMatch(/^after: expected a cursor of the order ID_DESC/);
});

it.each([
  ['an unknown order', '{ activities(order: BY_COLOUR) { nodes { id } } }', 'BY_COLOUR'],
  ['an unknown field', '{ activities { nodes { colour } } }', 'colour'],
  ['an unknown filter', '{ activities(filter: { colour: 1 }) { nodes { id } } }', 'colour'],
])('refuses %s before any subgraph is asked', async (_name, document, named) => {
  const { data, errors } = await graph.ask(document);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain(named);
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('takes no query operator for an id', async () => {
  const { errors } = await graph.ask('query ($id: ID!) { activity(id: $id) { id } }', { id: { $gt: '' } });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

it('refuses what would multiply itself, before anything is read', async () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'code' : `adminAreas { country { ${nested(levels - 1)} } }`;
  graph.takeCommands();
  const { data, errors } = await graph.ask(`{ country(code: "HN") { ${nested(5)} } }`);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain('too deep: this gateway answers 10 levels at the most');
  expect(graph.takeCommands()).toEqual([]);
});
