import { type RunningGraph, seedGraph, startGraph } from './running-graph';

const EVERYWHERE = `{
  country(code: "HN") {
    name { es }
    programs { id }
    activities(first: 1) { nodes { id commitments { id } } }
    reach { individuals }
  }
  reportedFigure(id: "RF-05") { value recorded { value } difference program { code } activity { status } }
  beneficiaries(first: 3) { nodes { id pathwayStage enrollments { id } participations { id } } }
}`;

describe('when one subgraph is gone', () => {
  let graph: RunningGraph;
  beforeEach(async () => {
    graph = await startGraph('ci');
  });
  afterEach(() => graph.stop());

  const servicesOf = (errors: Awaited<ReturnType<RunningGraph['ask']>>['errors']) => [
    ...new Set(errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.service}`)),
  ];

  it('keeps all but what AMEXCID knows', async () => {
    await graph.stopSubgraph('amexcid');
    // a country's programmes are left out: the plan then reads the country itself from AMEXCID too
    const { data, errors } = await graph.ask(EVERYWHERE.replace('programs { id }', ''));
    expect(servicesOf(errors)).toEqual(['SUBGRAPH_UNAVAILABLE amexcid']);
    expect(data.country).toMatchObject({
      activities: { nodes: [{}] },
      reach: { individuals: expect.any(Number) },
    });
    expect(data.reportedFigure).toMatchObject({
      value: 125,
      program: null,
      activity: { status: 'IMPLEMENTATION' },
    });
    for (const person of data.beneficiaries.nodes) {
      expect(person).toMatchObject({ enrollments: null, participations: expect.any(Array) });
    }
  });

  it('keeps all but what USAID knows', async () => {
    await graph.stopSubgraph('usaid');
    const { data, errors } = await graph.ask(EVERYWHERE);
    expect(servicesOf(errors)).toEqual(['SUBGRAPH_UNAVAILABLE usaid']);
    expect(data.country).toMatchObject({ activities: null, reach: { individuals: expect.any(Number) } });
    expect(data.country.programs).toHaveLength(2);
    expect(data.reportedFigure).toMatchObject({ value: 125, program: { code: expect.any(String) } });
    for (const person of data.beneficiaries.nodes) {
      expect(person).toMatchObject({ enrollments: expect.any(Array), participations: null });
    }
  });

  it('keeps what ARCO publishes, with empty places for what it links to', async () => {
    await graph.stopSubgraph('usaid');
    const { data } = await graph.ask(`{
      reportedFigures(first: 3) { nodes { id value indicator { title { en } } activity { title { en } } } }
      jointActionPlans { totalCount nodes { id status activity { title { en } } program { code } } }
      commitments(first: 3) { nodes { id text { en } activities { title { en } } } }
      proposals { id title { en } activity { title { en } } }
      programs { code referrals(first: 2) { nodes { id activity { title { en } } } } }
    }`);
    expect(data.reportedFigures.nodes[0]).toMatchObject({
      id: 'RF-01',
      value: 90,
      indicator: null,
      activity: null,
    });
    expect(data.jointActionPlans.nodes[0]).toMatchObject({
      activity: null,
      program: { code: expect.any(String) },
    });
    for (const { text, activities } of data.commitments.nodes) {
      expect(typeof text.en).toBe('string');
      expect(new Set(activities)).toEqual(new Set([null]));
    }
    expect(data.proposals[0]).toMatchObject({ title: { en: expect.any(String) }, activity: null });
    expect(data.programs[0].referrals.nodes[0]).toMatchObject({ id: expect.any(String), activity: null });
  });

  it('keeps what the agencies know when ARCO is gone', async () => {
    await graph.stopSubgraph('arco');
    const { data, errors } = await graph.ask(EVERYWHERE);
    expect(servicesOf(errors)).toEqual(['SUBGRAPH_UNAVAILABLE arco']);
    expect(data).toMatchObject({ reportedFigure: null, beneficiaries: null, country: { reach: null } });
    expect(data.country.programs).toHaveLength(2);
    expect(data.country.activities.nodes).toMatchObject([{ id: expect.any(String), commitments: null }]);
  });
});

describe('over databases that are being filled', () => {
  it('says that there is no data yet, and answers once there is, without a restart', async () => {
    const graph = await startGraph(null);
    try {
      const before = await graph.ask('{ activities(first: 1) { nodes { id } } }');
      expect(before.data).toEqual({ activities: null });
      expect(before.errors).toMatchObject([
        {
          message: expect.stringContaining('npm run seed'),
          extensions: { code: 'NO_DATA', service: 'usaid' },
        },
      ]);
      const ready = await fetch(`${graph.url}/health/ready`);
      expect(ready.status).toBe(503);
      await seedGraph(graph, 'ci');
      const after = await graph.ask(
        '{ activities(first: 1) { nodes { id } } dataset { profile } programs { id } }',
      );
      expect(after.errors).toBeUndefined();
      expect(after.data).toMatchObject({ activities: { nodes: [{}] }, dataset: { profile: 'ci' } });
      expect((await fetch(`${graph.url}/health/ready`)).status).toBe(200);
    } finally {
      await graph.stop();
    }
  });

  it('shows readers one whole set of rows at any time while another is written', async () => {
    const graph = await startGraph('ci', { written: true });
    try {
      const done = new AbortController();
      const seeding = seedGraph(graph, 'ci', 'another text').finally(() => done.abort());
      const seeds = new Set<string>();
      while (!done.signal.aborted) {
        const { data, errors } = await graph.ask(
          '{ dataset { seed } reportedFigures(first: 10) { nodes { id difference } } bioinputPlants { totalCount } }',
        );
        expect(errors).toBeUndefined();
        seeds.add(data.dataset.seed);
        expect(data.bioinputPlants.totalCount).toBe(16);
        for (const { difference } of data.reportedFigures.nodes) expect([0, null]).toContain(difference);
      }
      await seeding;
      while (!seeds.has('another text')) {
        seeds.add((await graph.ask('{ dataset { seed } }')).data.dataset.seed);
      }
      expect([...seeds]).toEqual(['sembrando-2022', 'another text']);
    } finally {
      await graph.stop();
    }
  });
});
