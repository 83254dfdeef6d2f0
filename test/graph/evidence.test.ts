import { type RunningGraph, startGraph } from './running-graph';

/** What the documents speak of, asked as clients ask it; the server refuses what no index serves. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

async function dataOf(document: string, variables = {}) {
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const idsIn = (list: { nodes: { id: string }[] } | { id: string }[]): string[] =>
  (Array.isArray(list) ? list : list.nodes).map(({ id }) => id);

it('gives the commitments without evidence, and those of one organisation by the day they fall due', async () => {
  const data = await dataOf(`{
    without: commitments(filter: { hasEvidence: false }) { totalCount nodes { id evidence { type } } }
    with: commitments(filter: { hasEvidence: true }) { totalCount }
    mine: commitments(order: DUE_ON_ASC, filter: { organization: "org:iom" }) { nodes { id } }
    due: commitments(order: DUE_ON_DESC, filter: { dueBy: "2022-11-30", organization: "org:amexcid" }) { nodes { id } }
  }`);
  expect(idsIn(data.without)).toEqual([
    'COM-2022-06-GT-ALL-01',
    'COM-2022-06-HN-AG-02',
    'COM-2022-06-SV-WF-02',
  ]);
  expect(data.without.totalCount + data.with.totalCount).toBe(9);
  expect(idsIn(data.mine)).toEqual(['COM-2022-06-SV-WF-01', 'COM-2022-06-SV-WF-02']);
  expect(idsIn(data.due)).toEqual(['COM-2022-06-SV-AG-01', 'COM-2022-06-HN-WF-01']);
});

it('tells which plans are active and have nobody referred, and which steps wait on whom', async () => {
  const data = await dataOf(`{
    active: jointActionPlans(filter: { status: ACTIVE, hasReferrals: false }) { totalCount }
    preparing: jointActionPlans(filter: { status: PREPARING, hasReferrals: false }) { nodes { id referralCount } }
    steps: actionPlanSteps(filter: { organization: "org:amexcid", statuses: [OPEN, IN_PROGRESS], country: "HN" }) {
      totalCount nodes { id plan { id status } }
    }
    next: actionPlanSteps(filter: { statuses: [OPEN, IN_PROGRESS], dueBy: "2022-12-31" }) { nodes { id } }
  }`);
  expect(data.active.totalCount).toBe(0);
  expect(data.preparing.nodes).toEqual([
    { id: 'jap:hn-farms:sembrando-vida', referralCount: 0 },
    { id: 'jap:hn-tms:sembrando-vida', referralCount: 0 },
  ]);
  expect(idsIn(data.steps)).toEqual(['jap:hn-farms:sembrando-vida:1', 'jap:hn-tms:sembrando-vida:1']);
  expect(idsIn(data.next)).toEqual(['jap:hn-farms:sembrando-vida:1']);
});

it('gives the stages of Honduras, and withholds statuses and reasons: of 17 closed, 12 were not contacted', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:hn-cmfa") { referralFunnel {
    stages { referred contacted enrolled suppressed }
    byStatus { suppressed cells { status count } } byReason { suppressed cells { reason count } }
  } } }`);
  const funnel = activity.referralFunnel;
  expect(funnel.stages).toEqual({ referred: 160, contacted: 148, enrolled: 125, suppressed: false });
  expect(funnel.byStatus).toEqual({ suppressed: true, cells: null });
  expect(funnel.byReason).toEqual({ suppressed: true, cells: null });
});

it('never adds funnels up: one an activity, wherever it is asked', async () => {
  const { country, programs } = await dataOf(`{
    country(code: "SV") { referralFunnels { stages { referred } } }
    programs { referralFunnels { activity { id } stages { referred } } }
  }`);
  expect(country.referralFunnels).toEqual([{ stages: { referred: 90 } }, { stages: { referred: 200 } }]);
  expect(programs.flatMap((program: { referralFunnels: object[] }) => program.referralFunnels)).toHaveLength(
    5,
  );
});

it('traces a suggestion to commitments and figures, both ways', async () => {
  const data = await dataOf(`{
    reflections(filter: { figure: "RF-07" }) { totalCount nodes { id commitments { id reflections { id } } } }
    commitment(id: "COM-2022-06-HN-WF-02") { reflections { id figures { id } } }
  }`);
  expect(data.reflections.nodes).toEqual([
    {
      id: 'rfl:2022-12-08:2',
      commitments: [{ id: 'COM-2022-06-HN-WF-02', reflections: [{ id: 'rfl:2022-12-08:2' }] }],
    },
  ]);
  expect(data.commitment.reflections[0].figures).toEqual([{ id: 'RF-06' }, { id: 'RF-07' }]);
});

it('finds names whatever their accents, and says what else they stand for', async () => {
  const data = await dataOf(
    `query ($name: String) {
      nameAliases(filter: { name: $name }) { nodes { entityId isAmbiguous clashesWith { entityId } } }
      laPaz: nameAliases(filter: { name: " la   PAZ " }) { nodes { entityId clashesWith { entityId } } }
    }`,
    { name: 'jovenes construyendo el futuro' },
  );
  expect(data.nameAliases.nodes).toEqual(
    Array(2).fill({
      entityId: 'prg:amexcid:jovenes-construyendo-el-futuro',
      isAmbiguous: false,
      clashesWith: [],
    }),
  );
  expect(data.laPaz.nodes).toEqual([
    { entityId: 'HN-LP', clashesWith: [{ entityId: 'SV-PA' }] },
    { entityId: 'SV-PA', clashesWith: [{ entityId: 'HN-LP' }] },
  ]);
});

it('narrows approaches by barrier and group, and proposals by stage and group', async () => {
  const data = await dataOf(`{
    rights: inclusionApproaches(filter: { barrier: RIGHTS, group: LGBTQI, opportunity: JOBS, activity: "act:arco" }) { id }
    none: inclusionApproaches(filter: { group: SUBSISTENCE_PRODUCER }) { id }
    open: proposals(filter: { status: PRESENTED, group: SUBSISTENCE_PRODUCER }) { id }
    accepted: proposals(filter: { status: ACCEPTED }) { id }
  }`);
  expect([data.rights, data.none, data.open, data.accepted].map(idsIn)).toEqual([
    ['inc:arco:dei'],
    [],
    ['prp:arco:new-beneficiaries'],
    [],
  ]);
});

it('keeps claims apart and finds them by what they are about', async () => {
  const data = await dataOf(`{
    figure: reportedFigure(id: "RF-01") { value claims { id stance value } conflicts { id } progressReports { id } }
    conflicting: claims(filter: { stance: CONFLICTS, country: "SV", program: "prg:amexcid:sembrando-vida" }) { nodes { id } }
    press: facts(first: 500, filter: { evidenceOn: MEXICAN_PROGRAMS_AND_SETTING }) { nodes { kind } }
    ofPerson: person(id: "per:monica-perez") { organization { id } ledEvents { id } facts { id } }
    doubts: sourceConflicts(filter: { country: "GT" }) { nodes { id } }
  }`);
  expect(data.figure.value).toBe(90);
  expect(data.figure.claims[0]).toEqual({ id: 'CLM-14', stance: 'CONFLICTS', value: 53 });
  expect(data.figure.progressReports).toEqual([{ id: 'rep:2022-12-08' }]);
  expect(idsIn(data.conflicting)).toEqual(['CLM-29']);
  expect(data.press.nodes.length).toBeGreaterThan(8);
  expect(data.ofPerson).toEqual({
    organization: { id: 'org:amexcid' },
    ledEvents: [{ id: 'evt:2022-12-08-learning' }],
    facts: [{ id: 'FCT-28' }],
  });
  expect(idsIn(data.doubts)).toEqual(['SC-08', 'SC-09']);
});

it('shows a history with the scope for referrals, and funnels to everybody', async () => {
  const guarded = await startGraph('ci', { demo: false });
  try {
    const shown = await guarded.ask(`{ country(code: "HN") { referralFunnels { stages { referred } } } }`);
    expect(shown.errors).toBeUndefined();
    const { data, errors } = await guarded.ask(
      '{ activity(id: "act:usaid:hn-cmfa") { referrals { nodes { history { on } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  } finally {
    await guarded.stop();
  }
});
