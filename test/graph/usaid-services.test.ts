import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { Generations } from '../../subgraphs/kit/generations';
import { assistanceEventCollection } from '../../subgraphs/usaid/assistance/assistance-event.repository';
import { topicOverlapCollection } from '../../subgraphs/usaid/assistance/topic-overlap.repository';
import { buyerStandardCollection } from '../../subgraphs/usaid/market/buyer-standard.repository';
import { packageRoot, type RunningGraph, startGraph } from './running-graph';

/** The server of these tests refuses what no index serves, so an answer also proves an index. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci', { written: true });
});
afterAll(() => graph.stop());

async function dataOf(document: string, variables = {}) {
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function commandsFor(document: string): Promise<string[]> {
  graph.takeCommands();
  await dataOf(document);
  return graph.takeCommands().sort();
}

it('tells 200 people from 260 participations, and leads to the published figure', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-ecp") { assistanceByTopic {
    individuals { value } participations { value } figure { id value recorded { value } }
    topicSets { topics individuals { value } } topics { topics individuals { value } }
  } } }`);
  expect(activity.assistanceByTopic).toEqual({
    individuals: { value: 200 },
    participations: { value: 260 },
    figure: { id: 'RF-03', value: 200, recorded: { value: 200 } },
    topicSets: [
      { topics: ['FORMAL_MARKETS'], individuals: { value: 80 } },
      { topics: ['INNOVATIVE_MERCHANDISING'], individuals: { value: 60 } },
      { topics: ['FORMAL_MARKETS', 'INNOVATIVE_MERCHANDISING'], individuals: { value: 60 } },
    ],
    topics: [
      { topics: ['FORMAL_MARKETS'], individuals: { value: 140 } },
      { topics: ['INNOVATIVE_MERCHANDISING'], individuals: { value: 120 } },
    ],
  });
});

it('has no assistance, placements, scholarships, linkages or plants where an activity has none', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:gt-expansion") {
    assistanceByTopic { asOf } bioinputPlantTotals { plants }
    assistanceEvents { totalCount nodes { id } } marketLinkages { totalCount } scholarships { totalCount }
    placements { totalCount } outcomes { totalCount }
  } }`);
  expect(activity).toEqual({
    assistanceByTopic: null,
    bioinputPlantTotals: null,
    assistanceEvents: { totalCount: 0, nodes: [] },
    marketLinkages: { totalCount: 0 },
    scholarships: { totalCount: 0 },
    placements: { totalCount: 0 },
    outcomes: { totalCount: 0 },
  });
});

it('has 90 scholarships, by course 28, 22, 20 and 20', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-becas") {
    all: scholarships { totalCount }
    a: scholarships(filter: { course: "crs:usaid:sv-becas:customer-service" }) { totalCount }
    b: scholarships(filter: { course: "crs:usaid:sv-becas:pastry" }) { totalCount }
    c: scholarships(filter: { course: "crs:usaid:sv-becas:electricity" }) { totalCount }
    d: scholarships(filter: { course: "crs:usaid:sv-becas:computer-networks" }) { totalCount }
    none: scholarships(filter: { course: "crs:none" }) { totalCount }
  } }`);
  const counts = Object.values(activity as Record<string, { totalCount: number }>);
  expect(counts.map(({ totalCount }) => totalCount)).toEqual([90, 28, 22, 20, 20, 0]);
});

it('joins every placement to its outcome and participation, and back', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:hn-cmfa") {
    placements { totalCount nodes {
      id startedOn
      outcome { type date method verified placement { id } activity { id } }
      participation { placements { id } outcomes { type placement { id } } }
    } }
    outcomes(first: 500) { totalCount }
    employed: outcomes(filter: { type: EMPLOYMENT }) { totalCount }
  } }`);
  expect([
    activity.placements.totalCount,
    activity.outcomes.totalCount,
    activity.employed.totalCount,
  ]).toEqual([14, 46, 14]);
  for (const { id, startedOn, outcome, participation } of activity.placements.nodes) {
    expect(outcome).toEqual({
      type: 'EMPLOYMENT',
      date: startedOn,
      method: 'PARTICIPANT_REPORT',
      verified: false,
      placement: { id },
      activity: { id: 'act:usaid:hn-cmfa' },
    });
    expect(participation).toEqual({
      placements: [{ id }],
      outcomes: [
        { type: 'COURSE_COMPLETED', placement: null },
        { type: 'EMPLOYMENT', placement: { id } },
      ],
    });
  }
});

it('pages the sessions of one department and topic through, both ways', async () => {
  const dates: string[] = [];
  let after: string | null = null;
  do {
    const { activity }: { activity: Record<string, never> } = await dataOf(
      `query ($after: String) { activity(id: "act:usaid:sv-ecp") {
        assistanceEvents(first: 4, after: $after, filter: { topic: FORMAL_MARKETS, adminArea: "SV-US" }) {
          pageInfo { hasNextPage endCursor } nodes { date topics adminArea { code } }
        } } }`,
      { after },
    );
    const { nodes, pageInfo } = activity.assistanceEvents as unknown as {
      nodes: { date: string; topics: string[]; adminArea: { code: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    for (const { date, topics, adminArea } of nodes) {
      dates.push(date);
      expect(topics).toContain('FORMAL_MARKETS');
      expect(adminArea.code).toBe('SV-US');
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(dates).toEqual([...new Set(dates)].sort());
  const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-ecp") {
    assistanceEvents(first: 500, order: DATE_DESC, filter: { topic: FORMAL_MARKETS, adminArea: "SV-US" }) {
      totalCount nodes { date }
    } } }`);
  expect(activity.assistanceEvents.nodes.map(({ date }: { date: string }) => date)).toEqual(dates.reverse());
  expect(activity.assistanceEvents.totalCount).toBe(dates.length);
});

it('publishes how many came only from ten on, and lets the data team count them', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-ecp") { assistanceEvents(first: 500) {
    nodes { attendees { value suppressed } attendances(first: 500) { totalCount } }
  } } }`);
  const { nodes } = activity.assistanceEvents;
  expect(nodes.some(({ attendees }: { attendees: { suppressed: boolean } }) => attendees.suppressed)).toBe(
    true,
  );
  for (const { attendees, attendances } of nodes) {
    const small = attendances.totalCount < 10;
    expect(attendees).toEqual({ value: small ? null : attendances.totalCount, suppressed: small });
  }
});

it('answers the days to a first sale with null, since nothing was sold', async () => {
  const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-ecp") {
    all: marketLinkages { totalCount nodes { daysFromAssistanceToFirstDelivery valueUsd } }
    agreed: marketLinkages(filter: { stage: AGREED }) { totalCount nodes { stage } }
    supplying: marketLinkages(filter: { stage: SUPPLYING }) { totalCount }
    outcomes(filter: { type: MARKET_ACCESS }) { totalCount }
  } }`);
  expect([activity.all.totalCount, activity.agreed.totalCount, activity.supplying.totalCount]).toEqual([
    6, 3, 0,
  ]);
  expect(activity.outcomes.totalCount).toBe(0);
  for (const linkage of activity.all.nodes) {
    expect(linkage).toEqual({ daysFromAssistanceToFirstDelivery: null, valueUsd: null });
  }
});

it('has supported none of the 16 plants', async () => {
  const { activity } = await dataOf(
    '{ activity(id: "act:usaid:hn-farms") { bioinputPlantTotals { plants planned supported operating plannedMembers } } }',
  );
  expect(activity.bioinputPlantTotals).toEqual({
    plants: 16,
    planned: 16,
    supported: 0,
    operating: 0,
    plannedMembers: 604,
  });
});

it('resolves every new entity by its id', async () => {
  const ids = {
    scholarship: 'UP-SV-BECAS-00001-1:SCHOLARSHIP',
    buyerStandard: 'std:sv:001:tomato',
    marketLinkage: 'LNK-SV-001',
  };
  const fields = Object.entries(ids).map(([field, id]) => `${field}(id: "${id}") { id }`);
  expect(await dataOf(`{ ${fields.join(' ')} }`)).toEqual(
    Object.fromEntries(Object.entries(ids).map(([field, id]) => [field, { id }])),
  );
});

it.each([
  'scholarship(id: "x") { id }',
  'placement(id: "x") { id }',
  'assistanceEvent(id: "") { id }',
  'buyerStandard(id: "std:none") { id }',
  'marketLinkage(id: "LNK-0") { id }',
])('answers null for what it does not know: %s', async (field) => {
  expect(Object.values(await dataOf(`{ ${field} }`))).toEqual([null]);
});

it.each([
  'assistanceEvents(first: 501) { totalCount }',
  'assistanceEvents(after: "W10") { nodes { id } }',
  'marketLinkages(first: 0) { nodes { id } }',
  'scholarships(first: -1) { nodes { id } }',
])('refuses %s', async (field) => {
  const { data, errors } = await graph.ask(`{ activity(id: "act:usaid:sv-ecp") { ${field} } }`);
  expect(Object.values(data.activity)).toEqual([null]);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

it('reads all that hangs on 500 participations with one command for each collection', async () => {
  const commands =
    await commandsFor(`{ activity(id: "act:usaid:sv-ecp") { participations(first: 500) { nodes {
    scholarship { id course { id } } placements { id outcome { id } }
    attendances { event { id attendances(first: 2) { nodes { id participation { id } } } } }
    standardAssessments { result standard { product { en } buyer { id marketLinkages { id } standards { id } } } }
  } } } }`);
  expect(commands).toEqual([
    'find activities',
    'find assistanceEvents',
    'find attendances', // by participation, and by event
    'find attendances',
    'find buyerStandards', // by id, and by buyer
    'find buyerStandards',
    'find buyers',
    'find marketLinkages',
    'find participations', // the page, and those of who else came
    'find participations',
    'find placements',
    'find scholarships',
    'find standardAssessments',
  ]);
});

it('reads what is counted over all activities, and their plants and linkages, at once', async () => {
  const document = `{ activities(first: 50) { nodes {
    assistanceByTopic { individuals { value } } bioinputPlantTotals { plants }
    marketLinkages { totalCount nodes { standard { id individualsAssessed { value } } } }
  } } }`;
  expect(await commandsFor(document)).toEqual([
    'find activities',
    'find bioinputPlants',
    'find buyerStandards',
    'find marketLinkages',
    'find topicOverlaps',
  ]);
});

describe('where the numbers are small', () => {
  beforeAll(async () => {
    const client = new MongoClient(graph.mongoUri);
    try {
      const view = await new Generations(client.db(graph.databases.usaid)).view();
      await view
        .collection(topicOverlapCollection)
        .updateOne({ _id: 'act:usaid:sv-ecp' }, { $set: { 'topicSets.2.individuals': 9 } });
      await view
        .collection(buyerStandardCollection)
        .updateOne({ _id: 'std:sv:001:tomato' }, { $set: { assessed: { MET: 40, PARTLY: 9, NOT_MET: 10 } } });
      await view
        .collection(assistanceEventCollection)
        .updateOne({ _id: 'TA-SV-US-2022-11-07' }, { $set: { attendees: 9 } });
    } finally {
      await client.close();
    }
  });

  it('withholds every topic, but not the total', async () => {
    const { activity } = await dataOf(`{ activity(id: "act:usaid:sv-ecp") { assistanceByTopic {
      individuals { value } topicSets { individuals { value suppressed } participations { value } }
      topics { individuals { value } participations { value } }
    } } }`);
    const { individuals, topicSets, topics } = activity.assistanceByTopic;
    expect(individuals.value).toBe(200);
    for (const each of [...topicSets, ...topics]) {
      expect([each.individuals.value, each.participations.value]).toEqual([null, null]);
    }
  });

  it('withholds every result of a standard, but not how many were assessed', async () => {
    const { buyerStandard } = await dataOf(
      '{ buyerStandard(id: "std:sv:001:tomato") { individualsAssessed { value } results { individuals { value suppressed } } } }',
    );
    expect(buyerStandard.individualsAssessed.value).toBe(59);
    expect(buyerStandard.results.map((each: { individuals: object }) => each.individuals)).toEqual(
      Array.from({ length: 3 }, () => ({ value: null, suppressed: true })),
    );
  });

  it('withholds nine who came', async () => {
    const { assistanceEvent } = await dataOf(
      '{ assistanceEvent(id: "TA-SV-US-2022-11-07") { attendees { value suppressed } } }',
    );
    expect(assistanceEvent.attendees).toEqual({ value: null, suppressed: true });
  });
});

describe('for a reader without rights', () => {
  let open: RunningGraph;
  beforeAll(async () => {
    open = await startGraph('ci', { demo: false });
  });
  afterAll(() => open.stop());

  it.each([
    'activity-portfolio',
    'graduates-by-course',
    'topic-overlap',
    'assistance-calendar',
    'buyers-and-standards',
    'market-linkages',
    'bioinput-plants',
  ])('answers the document %s', async (name) => {
    const { data, errors } = await open.ask(
      readFileSync(path.join(packageRoot, 'schema', 'operations', `${name}.graphql`), 'utf8'),
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });

  it.each([
    ['scholarships', 'activity(id: "x") { scholarships { totalCount } }'],
    ['placements', 'activity(id: "x") { placements { totalCount } }'],
    ['outcomes', 'activity(id: "x") { outcomes { totalCount } }'],
    ['attendances', 'assistanceEvent(id: "x") { attendances { totalCount } }'],
    ['assessments', 'buyerStandard(id: "x") { assessments { totalCount } }'],
    ['scholarship', 'scholarship(id: "x") { id }'],
    ['placement', 'placement(id: "x") { id }'],
  ])('knows no %s', async (field, document) => {
    const { errors } = await open.ask(`{ ${document} }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`Cannot query field "${field}"`),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });
});
