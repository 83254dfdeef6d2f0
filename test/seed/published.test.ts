import { actionPlans } from '../../seed/published/action-plans';
import { activities } from '../../seed/published/activities';
import { buyers } from '../../seed/published/buyers';
import { commitments } from '../../seed/published/commitments';
import { framework } from '../../seed/published/framework';
import { indicators } from '../../seed/published/indicators';
import { programs } from '../../seed/published/programs';
import { reportedFigures } from '../../seed/published/reported-figures';
import { organizationById } from '../../subgraphs/kit/reference/organizations';
import { seededCollections } from './seeded-rows';

const published = [...seededCollections('any', 'ci')].flatMap(([name, rows]) =>
  rows.length < 50 ? rows.map((row) => ({ collection: name.slice(name.indexOf('.') + 1), row })) : [],
);

/** The lines of the sources that hold text; those between are empty. */
const sourceLines: Readonly<Record<string, readonly number[]>> = {
  F0: [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 28, 29, 30],
  F1: [5, 7, 9, 13, 15, 17, 19, 21, 23, 29, 31, 32, 33, 35, 37, 39],
  F2: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25],
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Every object within `value`, itself among them. */
const objectsIn = (value: unknown): Fields[] =>
  isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

const texts = published.flatMap(({ row }) => objectsIn(row).filter((each) => 'en' in each || 'es' in each));

it('publishes the ten figures, each with its line', () => {
  expect(
    reportedFigures.map(
      ({ _id, value, status, country, component, asOf, source, recountedBy }) =>
        `${_id} ${value} ${status} ${country} ${component} ${asOf} ${source.document}:${source.line} ${recountedBy}`,
    ),
  ).toEqual([
    'RF-01 90 ACHIEVED SV WORKFORCE 2022-12-08 F1:21 usaid',
    'RF-02 161 PLANNED SV WORKFORCE 2022-12-08 F1:21 null',
    'RF-03 200 ACHIEVED SV AGRICULTURE 2022-12-08 F1:21 usaid',
    'RF-04 750 ONGOING HN WORKFORCE 2022-12-08 F1:23 usaid',
    'RF-05 125 ACHIEVED HN WORKFORCE 2022-12-08 F1:23 usaid',
    'RF-06 32 ACHIEVED HN WORKFORCE 2022-12-08 F1:35 usaid',
    'RF-07 14 ACHIEVED HN WORKFORCE 2022-12-08 F1:35 usaid',
    'RF-08 604 PLANNED HN AGRICULTURE 2022-12-08 F1:35 null',
    'RF-09 16 PLANNED HN AGRICULTURE 2022-12-08 F1:35 null',
    'RF-10 10000 CLAIMED SV AGRICULTURE 2022-05-04 F2:9 amexcid',
  ]);
});

it('reads each figure as a part of a larger one of the same unit, or of none', () => {
  const figures = new Map(reportedFigures.map((figure) => [figure._id, figure]));
  for (const { partOfId, value, unit } of reportedFigures) {
    if (partOfId === null) continue;
    expect(figures.get(partOfId)?.unit).toBe(unit);
    expect(figures.get(partOfId)?.value).toBeGreaterThan(value);
  }
});

it('gives an interpretation and other readings wherever it infers something', () => {
  for (const { activityAttribution, programAttribution, interpretation, alternatives } of reportedFigures) {
    if (activityAttribution === 'INFERRED') expect(interpretation).not.toBeNull();
    if ([activityAttribution, programAttribution].includes('INFERRED'))
      expect(alternatives).not.toHaveLength(0);
  }
});

it('says of activity and programme apart whether the sentence names them', () => {
  expect(
    reportedFigures.map(
      ({ _id, activityAttribution, programAttribution }) =>
        `${_id} ${activityAttribution} ${programAttribution}`,
    ),
  ).toEqual([
    'RF-01 STATED INFERRED',
    'RF-02 INFERRED INFERRED',
    'RF-03 INFERRED INFERRED',
    'RF-04 INFERRED null',
    'RF-05 INFERRED STATED',
    'RF-06 INFERRED INFERRED',
    'RF-07 INFERRED INFERRED',
    'RF-08 INFERRED STATED',
    'RF-09 INFERRED INFERRED',
    'RF-10 null INFERRED',
  ]);
  for (const { activityId, activityAttribution, programId, programAttribution } of reportedFigures) {
    expect(activityAttribution === null).toBe(activityId === null);
    expect(programAttribution === null).toBe(programId === null);
  }
});

it('says who published what stands outside the source documents', () => {
  const outside = published
    .flatMap(({ row }) => objectsIn(row))
    .filter(({ basis }) => basis === 'OUTSIDE_SOURCE');
  expect(outside.length).toBeGreaterThan(12);
  for (const { outsideSource } of outside)
    expect(outsideSource).toEqual(expect.stringMatching(/\w\.\w|\d{4}$/));
  const others = published
    .flatMap(({ row }) => objectsIn(row))
    .filter(({ basis }) => basis !== 'OUTSIDE_SOURCE');
  for (const { outsideSource = null } of others) expect(outsideSource).toBeNull();
});

it('files activities under indicators of this framework only', () => {
  for (const { indicatorCodes } of activities) {
    for (const code of indicatorCodes) expect(code).toMatch(/^SO-/);
  }
});

it('tells of no commitment that was missed', () => {
  for (const { status, dueOn } of commitments) {
    expect(status).not.toBe('OVERDUE');
    if (status !== 'FULFILLED') expect(dueOn > '2022-12-08').toBe(true);
  }
});

it('says everything in English and in Spanish', () => {
  expect(texts.length).toBeGreaterThan(150);
  for (const { en, es, ...rest } of texts) {
    expect(rest).toEqual({});
    for (const text of [en, es]) {
      expect(text).toEqual(expect.stringMatching(/\S/));
      expect(String(text)).not.toMatch(/^\s|\s$|\s\s/);
    }
  }
});

it('does not leave a whole sentence untranslated', () => {
  const same = texts.filter(({ en, es }) => en === es && String(en).split(' ').length > 4);
  expect(same).toEqual([]);
});

it('points only to lines that the sources have', () => {
  const lines = published.flatMap(({ row }) => objectsIn(row).filter((each) => 'line' in each));
  expect(lines.length).toBeGreaterThan(25);
  for (const { document, line } of lines) {
    expect(sourceLines[String(document)]).toContain(line);
  }
  const mentioned = texts.flatMap(({ en, es }) => [...`${en} ${es}`.matchAll(/\b(F\d):(\d+)/g)]);
  expect(mentioned.length).toBeGreaterThan(20);
  for (const [, document = '', line] of mentioned) {
    expect(sourceLines[document]).toContain(Number(line));
  }
});

it('mentions the same lines in both languages', () => {
  const linesOf = (text: unknown): string[] => String(text).match(/F\d:\d+/g) ?? [];
  for (const { en, es } of texts) expect(linesOf(es)).toEqual(linesOf(en));
});

it('says what every row rests on', () => {
  const withSource = ['frameworks', 'sourceDocuments', 'reportedFigures'];
  const withVerified = ['indicators'];
  const counted = ['participationCounts', 'enrollmentCounts'];
  const open = published.filter(
    ({ collection, row }) =>
      !('basis' in row) && ![...withSource, ...withVerified, ...counted].includes(collection),
  );
  expect(open).toEqual([]);
});

it('says in the text of an invented row that it is synthetic', () => {
  const invented = [
    ...commitments.map(({ text, basis }) => ({ text, basis })),
    ...actionPlans.flatMap(({ steps }) => steps),
    ...buyers.map(({ name, basis }) => ({ text: name, basis })),
  ];
  for (const { text, basis } of invented) {
    expect(basis).toBe('SYNTHETIC');
    expect(text.en).toMatch(/synthetic/i);
    expect(text.es).toMatch(/sintético/i);
  }
});

it('divides each activity among its countries, and among its sectors, without a remainder', () => {
  for (const { countries, recipientCountries, sectors } of activities) {
    expect(recipientCountries.map(({ country }) => country)).toEqual(countries);
    for (const parts of [recipientCountries, sectors]) {
      const hundredths = parts.map(({ percentage }) => Math.round(percentage * 100));
      expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(10_000);
      for (const { percentageBasis } of parts)
        expect(percentageBasis).toBe(parts.length === 1 ? 'DERIVED' : 'SYNTHETIC');
    }
  }
});

it('marks every IATI identifier as synthetic', () => {
  for (const { iatiIdentifier } of activities) expect(iatiIdentifier).toMatch(/^US-GOV-1-SYN-[A-Z-]+$/);
});

it('names only activities, programmes, indicators and organisations that there are', () => {
  const activityIds = new Set(activities.map(({ _id }) => _id));
  const programIds = new Set<string>(programs.map(({ _id }) => _id));
  const codes = new Set(indicators.map(({ _id }) => _id));
  const figureIds = new Set(reportedFigures.map(({ _id }) => _id));
  const named = {
    activityIds: [] as unknown[],
    programIds: [] as unknown[],
    codes: [] as unknown[],
    organizations: [] as unknown[],
    figures: [] as unknown[],
  };
  for (const { row } of published) {
    for (const each of objectsIn(row)) {
      named.activityIds.push(each.activityId, ...list(each.activityIds));
      named.programIds.push(each.programId);
      named.codes.push(each.indicatorCode, each.mapsTo, ...list(each.indicatorCodes));
      named.organizations.push(each.organizationId, ...list(each.organizationIds));
      named.figures.push(each.partOfId, ...list(each.figureIds));
    }
  }
  const unknown = (ids: unknown[], isKnown: (id: string) => boolean) =>
    ids.filter((id) => typeof id === 'string' && !isKnown(id));
  expect(unknown(named.activityIds, (id) => activityIds.has(id))).toEqual([]);
  expect(unknown(named.programIds, (id) => programIds.has(id))).toEqual([]);
  expect(unknown(named.codes, (id) => codes.has(id))).toEqual([]);
  expect(unknown(named.organizations, (id) => organizationById(id) !== null)).toEqual([]);
  expect(unknown(named.figures, (id) => figureIds.has(id))).toEqual([]);
});

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

it('commits every activity to something, from June 2022', () => {
  const committed = new Set(commitments.flatMap(({ activityIds }) => activityIds));
  expect(activities.filter(({ _id }) => !committed.has(_id))).toEqual([]);
  for (const { agreed } of commitments) expect(agreed).toEqual({ date: '2022-06-01', precision: 'MONTH' });
});

it('keeps Guatemala in the pipeline', () => {
  const guatemalan = activities.filter(({ countries }) => countries.length === 1 && countries[0] === 'GT');
  expect(guatemalan.map(({ _id, status }) => `${_id} ${status}`)).toEqual([
    'act:usaid:gt-expansion PIPELINE',
  ]);
  expect(framework.countries.find(({ country }) => country === 'GT')?.stage).toBe('PIPELINE');
});
