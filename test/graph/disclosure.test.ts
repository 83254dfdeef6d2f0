import { isSmall } from '../../subgraphs/kit/counts/disclosure';
import { publicNumberFields, publicNumbers } from './public-counts';
import { type RunningGraph, startGraph } from './running-graph';

/**
 * Whole numbers that count no people, and so may be small. A new field that answers 1 to 9 either belongs here,
 * with a reason, or has to be withheld.
 */
const countNobody: Readonly<Record<string, string>> = {
  'BioinputPlant.plannedMembers': 'a plan',
  'BioinputPlantTotals.operating': 'plants',
  'BioinputPlantTotals.planned': 'plants',
  'BioinputPlantTotals.plannedMembers': 'a plan',
  'BioinputPlantTotals.plants': 'plants',
  'BioinputPlantTotals.supported': 'plants',
  'BuyerStandard.minimumVolumeKg': 'kilograms',
  'Course.hours': 'hours',
  'Course.weeks': 'weeks',
  'Dataset.scale': 'a factor',
  'EntryAges.oldest': 'years of a rule',
  'EntryAges.youngest': 'years of a rule',
  'FiscalQuarter.fiscalYear': 'a year',
  'FiscalQuarter.quarter': 'a quarter',
  'MarketLinkage.agreedVolumeKg': 'kilograms of a group',
  'MarketLinkage.daysFromAssistanceToFirstDelivery': 'days',
  'PlannedCell.planned': 'a plan',
  'ReportedFigure.difference': 'between two numbers that are public',
  'ReportedFigure.value': 'published by the agencies themselves',
  'SectorApprentices.places': 'places',
  'SectorApprentices.trainingCenters': 'centres',
  'SourceLine.line': 'a line',
  'StipendPunctuality.suppressedMonths': 'months',
  'TrainingCenter.places': 'places',
  'TrainingCenterCount.places': 'places',
  'TrainingCenterCount.trainingCenters': 'centres',
};

/** What anybody may list, one by one: no list of people who take part in anything is public. */
const countsAPublicList = (coordinate: string): boolean => coordinate.endsWith('Connection.totalCount');

interface Value {
  readonly value: number | null;
}
interface Counts {
  readonly individuals: Value;
  readonly rows: Value;
  readonly byStatus: readonly (Omit<Counts, 'byStatus'> & { readonly status: string })[];
}

describe.each(['ci', 'default'] as const)('without a scope, of profile %s', (profile) => {
  let graph: RunningGraph;
  beforeAll(async () => {
    graph = await startGraph(profile, { demo: false });
  });
  afterAll(() => graph.stop());

  async function dataOf(document: string) {
    const { data, errors } = await graph.ask(document);
    expect(errors).toBeUndefined();
    return data;
  }

  it('no field tells a number of people from 1 to 9', async () => {
    const seen = new Set<string>();
    const small: string[] = [];
    for await (const { coordinate, at, value } of publicNumbers(graph)) {
      seen.add(coordinate);
      const isOfPeople = !(coordinate in countNobody);
      if (isOfPeople && value !== null && isSmall(Math.abs(value)))
        small.push(`${coordinate}: ${value} at ${at}`);
    }
    expect(small).toEqual([]);
    const fields = (await publicNumberFields(graph)).filter((field) => !countsAPublicList(field));
    expect([...seen].sort()).toEqual(fields.sort());
    for (const field of Object.keys(countNobody)) expect(fields).toContain(field);
  });

  it('no count of a part follows from the wholes beside it', async () => {
    const enrollments =
      '{ individuals { value } rows: enrollments { value } byStatus { status individuals { value } rows: enrollments { value } } }';
    const participations = enrollments.replaceAll('enrollments', 'participations');
    const data = await dataOf(`{
      countries { code enrollmentCounts ${enrollments} participationCounts ${participations} }
      programs { enrollmentCounts ${enrollments} enrollmentCountsByCountry { country { code } counts ${enrollments} } }
      activities(first: 500) { nodes {
        countries { code } participationCounts ${participations} courses { participationCounts ${participations} }
      } }
    }`);
    const ofCountry = (code: string) =>
      data.countries.find((country: { code: string }) => country.code === code);
    const pairs: [Counts, Counts][] = [];
    for (const { enrollmentCounts, enrollmentCountsByCountry } of data.programs)
      for (const { country, counts } of enrollmentCountsByCountry)
        pairs.push([counts, enrollmentCounts], [counts, ofCountry(country.code).enrollmentCounts]);
    for (const { countries, participationCounts, courses } of data.activities.nodes) {
      for (const { code } of countries)
        pairs.push([participationCounts, ofCountry(code).participationCounts]);
      for (const course of courses) pairs.push([course.participationCounts, participationCounts]);
    }
    expect(pairs.length).toBeGreaterThan(10);
    for (const [part, whole] of pairs) {
      for (const each of numbersOf(part).filter(({ value }) => value === null))
        expect(numbersOf(whole).find(({ of }) => of === each.of)?.value).toBeNull();
    }
    const all = [...pairs.flat()].flatMap((counts) => [counts, ...counts.byStatus]);
    const repeated = all.flatMap(({ individuals, rows }) =>
      individuals.value === null || rows.value === null ? [] : [rows.value - individuals.value],
    );
    expect(repeated.filter(isSmall)).toEqual([]);
  });

  it('no number of people in two programmes follows from the reach of a country', async () => {
    const { country } = await dataOf(`{ country(code: "SV") {
      reach { individuals unlinkedRows } enrollmentCounts { enrollments { value } }
    } }`);
    const { individuals, unlinkedRows } = country.reach;
    // in El Salvador all whom USAID reached came from a programme
    const inTwo = country.enrollmentCounts.enrollments.value - individuals - unlinkedRows;
    if (individuals !== null && unlinkedRows !== null) expect(isSmall(inTwo)).toBe(false);
  });

  it('no stage of a funnel splits a status of it', async () => {
    const { activities } = await dataOf(`{ activities(first: 500) { nodes { referralFunnel {
      stages { referred contacted enrolled } byStatus { cells { count } }
    } } } }`);
    const funnels = activities.nodes.flatMap(
      (node: { referralFunnel: object | null }) => node.referralFunnel ?? [],
    );
    expect(funnels.length).toBeGreaterThan(0);
    for (const { stages, byStatus } of funnels) {
      const { referred, contacted, enrolled } = stages;
      const steps = [referred, contacted, enrolled, referred - contacted, contacted - enrolled];
      const cells = (byStatus.cells ?? []).map(({ count }: { count: number }) => count);
      const split = subsetSums(cells).flatMap((sum) => steps.map((step) => Math.abs(sum - step)));
      expect([...steps, ...split].filter(isSmall)).toEqual([]);
    }
  });

  it('no centre with few apprentices follows from those of its sector', async () => {
    const { programs } = await dataOf(`{ programs {
      apprenticesBySector { country { code } sectors { sector apprenticeships { value } } }
      trainingCenters(first: 500) { nodes { sector country { code } apprenticeshipCount { value } } }
    } }`);
    for (const { apprenticesBySector, trainingCenters } of programs) {
      for (const { country, sectors } of apprenticesBySector) {
        for (const { sector, apprenticeships } of sectors) {
          if (apprenticeships.value === null) continue;
          const parts = trainingCenters.nodes
            .filter((center: { sector: string }) => center.sector === sector)
            .filter((center: { country: object }) => !country || same(center.country, country))
            .map((center: { apprenticeshipCount: Value }) => center.apprenticeshipCount.value);
          const hidden = parts.filter((part: number | null) => part === null).length;
          const rest = parts.reduce(
            (left: number, part: number | null) => left - (part ?? 0),
            apprenticeships.value,
          );
          expect(hidden === 0 ? rest : hidden).not.toBe(1);
          expect(isSmall(rest)).toBe(false);
        }
      }
    }
  });

  it('no two months tell how few came or left in between', async () => {
    const numbers = '{ due paidOnTime paidLate unpaid }';
    const punctuality = `{ total ${numbers} months ${numbers} }`;
    const { programs } = await dataOf(
      `{ programs { stipendPunctuality ${punctuality} stipendPunctualityByCountry ${punctuality} } }`,
    );
    const exact = programs.flatMap(
      (program: { stipendPunctuality: Series; stipendPunctualityByCountry: Series[] }) =>
        [program.stipendPunctuality, ...program.stipendPunctualityByCountry]
          .flatMap(({ total, months }) => [total, ...months])
          .flatMap((each) => Object.values(each))
          .filter((number) => number !== null && number % 10 !== 0),
    );
    expect(exact).toEqual([]);
  });
});

interface Series {
  readonly total: Readonly<Record<string, number | null>>;
  readonly months: readonly Readonly<Record<string, number | null>>[];
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

function numbersOf({ individuals, rows, byStatus }: Counts): { of: string; value: number | null }[] {
  const pair = (of: string, pairOf: Omit<Counts, 'byStatus'>) => [
    { of: `individuals ${of}`, value: pairOf.individuals.value },
    { of: `rows ${of}`, value: pairOf.rows.value },
  ];
  return [...pair('', { individuals, rows }), ...byStatus.flatMap((each) => pair(each.status, each))];
}

/** Of all selections of the numbers but the empty one. */
function subsetSums(numbers: readonly number[]): number[] {
  const sums: number[] = [];
  for (const number of numbers) sums.push(number, ...sums.map((sum) => sum + number));
  return sums;
}
