import { type RunningGraph, startGraph } from './running-graph';

/** The server of these tests refuses what no index serves, so an answer also proves an index. */
let graph: RunningGraph;
beforeAll(async () => {
  graph = await startGraph('ci');
});
afterAll(() => graph.stop());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the document that asked for it
async function answer(document: string, variables = {}): Promise<any> {
  const { data, errors } = await graph.ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const APPRENTICES = 'prg:amexcid:jovenes-construyendo-el-futuro';
const FARMERS = 'prg:amexcid:sembrando-vida';

describe('the cost of a page', () => {
  const ENROLLMENTS = `query ($first: Int!) { program(id: "${APPRENTICES}") { enrollments(first: $first) { nodes {
    id
    stipend { id rate { basis } summary { unpaid } payments { id status } enrollment { id } program { code } }
    apprenticeship { id certificate { status } trainingCenter { id adminArea { code } program { id } } enrollment { id } }
  } } } }`;

  it.each([100, 500])('is six reads for %d enrolments with all that hangs on them', async (first) => {
    graph.takeCommands();
    const { program } = await answer(ENROLLMENTS, { first });
    expect(program.enrollments.nodes).toHaveLength(first);
    expect(graph.takeCommands().sort()).toEqual([
      'find apprenticeships',
      'find enrollments', // the page, and each enrolment once more by the link back to it
      'find enrollments',
      'find programs',
      'find stipends',
      'find trainingCenters',
    ]);
  });

  it.each([5, 40])('is three reads for %d centres with their apprentices', async (first) => {
    const document = `query ($first: Int!) { program(id: "${APPRENTICES}") { trainingCenters(first: $first) { nodes {
      id apprenticeships(first: 3) { nodes { id monthsDone } }
    } } } }`;
    graph.takeCommands();
    const { program } = await answer(document, { first });
    expect(program.trainingCenters.nodes).toHaveLength(first);
    expect(graph.takeCommands().sort()).toEqual([
      'find apprenticeships',
      'find programs',
      'find trainingCenters',
    ]);
  });

  it('is one read for each list of counts, whatever programmes and countries are asked', async () => {
    graph.takeCommands();
    await answer(`{ programs {
      stipendPunctuality { total { due } } stipendPunctualityByCountry { months(last: 2) { due } }
      apprenticesBySector { sectors { places } } trainingCenterCounts(country: "HN") { places }
    } }`);
    expect(graph.takeCommands().sort()).toEqual([
      'find apprenticeshipCounts',
      'find programs',
      'find stipendPunctuality',
    ]);
  });
});

describe('stipends', () => {
  it('lead from the overdue ones of a country to the person and back', async () => {
    const { program } =
      await answer(`{ program(id: "${FARMERS}") { overdueStipends(country: "HN", first: 50) {
      nodes { id monthlyAmountUsd asOf summary { unpaid unpaidUsd } payments { status dueOn paidOn amountUsd }
        enrollment { id country { code } stipend { id } } }
    } } }`);
    const { nodes } = program.overdueStipends;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { id, monthlyAmountUsd, asOf, summary, payments, enrollment } of nodes) {
      expect(enrollment).toEqual({ id, country: { code: 'HN' }, stipend: { id } });
      const open = payments.filter(({ paidOn }: { paidOn: string | null }) => paidOn === null);
      expect(summary).toEqual({ unpaid: open.length, unpaidUsd: open.length * monthlyAmountUsd });
      expect(open.map(({ status }: { status: string }) => status)).toContain('OVERDUE');
      expect([monthlyAmountUsd, asOf]).toEqual([250, '2022-12-08']);
    }
  });

  it('are met once each, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { program }: { program: { overdueStipends: Page } } = await answer(
        `query ($after: String) { program(id: "${APPRENTICES}") { overdueStipends(country: "SV", first: 7, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor }
        } } }`,
        { after },
      );
      const { nodes, pageInfo } = program.overdueStipends;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.length).toBeGreaterThan(7);
    expect(seen).toEqual([...new Set(seen)].sort());
    for (const id of seen) expect(id).toMatch(/^JCF-SV-/);
  });

  it('say what the rate of each country rests on', async () => {
    const { programs } = await answer(
      '{ programs { code stipendRates { country { code } monthlyAmountUsd basis outsideSource local { currency monthlyAmount } } } }',
    );
    expect(programs[0].stipendRates).toEqual([
      {
        country: { code: 'HN' },
        monthlyAmountUsd: 180,
        basis: 'SYNTHETIC',
        outsideSource: null,
        local: { currency: 'HNL', monthlyAmount: 4000 },
      },
      {
        country: { code: 'SV' },
        monthlyAmountUsd: 180,
        basis: 'OUTSIDE_SOURCE',
        outsideSource: 'presidencia.gob.sv, May 2022',
        local: null,
      },
    ]);
  });

  it('show no month in public that has from 1 to 9 of anything', async () => {
    const { programs } = await answer(`{ programs { stipendPunctualityByCountry {
      suppressedMonths months { month due paidOnTime paidLate unpaid paidOnTimePercent suppressed }
    } } }`);
    const series = programs.flatMap(
      (program: { stipendPunctualityByCountry: Series[] }) => program.stipendPunctualityByCountry,
    ) as Series[];
    expect(series).toHaveLength(4);
    for (const { months, suppressedMonths } of series) {
      expect(months.filter(({ suppressed }) => suppressed)).toHaveLength(suppressedMonths);
      for (const { due, paidOnTime, paidLate, unpaid, paidOnTimePercent, suppressed } of months) {
        const cells = [paidOnTime, paidLate, unpaid];
        if (suppressed) {
          expect([due, ...cells, paidOnTimePercent]).toEqual([null, null, null, null, null]);
        } else {
          expect(cells.filter((cell) => (cell ?? 5) > 0 && (cell ?? 5) < 10)).toEqual([]);
          expect(paidOnTimePercent).toBeCloseTo((100 * (paidOnTime ?? 0)) / (due ?? 1), 1);
        }
      }
    }
  });
});

describe('training centres', () => {
  const centers = async (filter: string): Promise<Center[]> => {
    const { program } =
      await answer(`{ program(id: "${APPRENTICES}") { trainingCenters(first: 500, filter: ${filter}) {
      totalCount nodes { id sector country { code } adminArea { code } }
    } } }`);
    expect(program.trainingCenters.nodes).toHaveLength(program.trainingCenters.totalCount);
    return program.trainingCenters.nodes;
  };

  it.each([
    ['{ country: "HN" }', (center: Center) => center.country.code === 'HN'],
    ['{ sector: G }', (center: Center) => center.sector === 'G'],
    ['{ adminArea: "HN-CR" }', (center: Center) => center.adminArea.code === 'HN-CR'],
    [
      '{ country: "SV", sector: C }',
      (center: Center) => center.country.code === 'SV' && center.sector === 'C',
    ],
    [
      '{ country: "HN", adminArea: "HN-FM", sector: G }',
      (center: Center) => center.adminArea.code === 'HN-FM' && center.sector === 'G',
    ],
  ])('are found by %s', async (filter, matches) => {
    const found = await centers(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual((await centers('{}')).filter(matches));
  });

  it('are none for what contradicts itself, for a place unknown, and for the farmers', async () => {
    expect(await centers('{ country: "SV", adminArea: "HN-CR" }')).toEqual([]);
    expect(await centers('{ adminArea: "HN-XX" }')).toEqual([]);
    const { program } = await answer(
      `{ program(id: "${FARMERS}") { trainingCenters { totalCount } apprenticesBySector { basis } trainingCenterCounts { places } } }`,
    );
    expect(program).toEqual({
      trainingCenters: { totalCount: 0 },
      apprenticesBySector: [],
      trainingCenterCounts: [],
    });
  });

  it('have as many apprentices as they say, where they say it', async () => {
    const { program } = await answer(`{ program(id: "${APPRENTICES}") { trainingCenters(first: 500) { nodes {
      apprenticeshipCount { value suppressed } apprenticeships(first: 500) { nodes { id } }
    } } } }`);
    for (const { apprenticeshipCount, apprenticeships } of program.trainingCenters.nodes) {
      const { value, suppressed } = apprenticeshipCount;
      if (!suppressed) expect(value).toBe(apprenticeships.nodes.length);
      expect(value === null).toBe(suppressed);
    }
  });
});

it('gives a farmer a stipend and no apprenticeship', async () => {
  const { enrollment } = await answer(
    '{ enrollment(id: "SVD-SV-0000001") { stipend { id monthlyAmountUsd } apprenticeship { id } } }',
  );
  expect(enrollment).toEqual({
    stipend: { id: 'SVD-SV-0000001', monthlyAmountUsd: 250 },
    apprenticeship: null,
  });
});

it.each([
  'stipend(id: "JCF-HN-9999999") { id }',
  'apprenticeship(id: "SVD-SV-0000001") { id }',
  'trainingCenter(id: "") { id }',
])('answers null for what it does not know: %s', async (field) => {
  expect(Object.values(await answer(`{ ${field} }`))).toEqual([null]);
});

it.each([
  ['stipendPunctuality { months(last: 0) { month } }', 'last: expected a whole number from 1, got 0'],
  ['stipendPunctuality { months(last: -3) { month } }', 'last: expected a whole number from 1, got -3'],
  [
    'overdueStipends(country: "HN", first: 501) { nodes { id } }',
    'first: expected a whole number from 1 to 500, got 501',
  ],
  [
    'overdueStipends(country: "HN", after: "x") { nodes { id } }',
    'after: expected a cursor taken from `pageInfo.endCursor` or an edge, got "x"',
  ],
])('refuses %s, and nothing beside it', async (field, message) => {
  const { data, errors } = await graph.ask(`{ program(id: "${APPRENTICES}") { code ${field} } }`);
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(data.program.code).toBe('JOVENES_CONSTRUYENDO_EL_FUTURO');
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface Series {
  readonly suppressedMonths: number;
  readonly months: readonly (Record<
    'due' | 'paidOnTime' | 'paidLate' | 'unpaid' | 'paidOnTimePercent',
    number | null
  > & {
    readonly suppressed: boolean;
  })[];
}

interface Center {
  readonly id: string;
  readonly sector: string;
  readonly country: { readonly code: string };
  readonly adminArea: { readonly code: string };
}
