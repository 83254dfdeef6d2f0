import { tally } from '../../seed/generator/quota';
import { bioinputPlants } from '../../seed/published/bioinput-plants';
import { referredPeople, type SeededRows, seededRows, seeds } from './seeded-rows';

/** `HN-CR 330, HN-FM 215` as counts. */
const counts = (table: string): Record<string, number> =>
  Object.fromEntries(table.split(', ').map((cell) => [cell.split(' ')[0], Number(cell.split(' ')[1])]));

interface Expected {
  readonly adminAreas: string;
  readonly sexes: string;
  /** The published bands; the finer ones of the rows are added up. */
  readonly ages: string;
}

const expected: Readonly<Record<string, Expected>> = {
  'the 750': {
    adminAreas: 'HN-AT 55, HN-CH 15, HN-CM 50, HN-CP 25, HN-CR 330, HN-FM 215, HN-YO 60',
    sexes: 'FEMALE 398, MALE 352',
    ages: '15-19 143, 20-24 384, 25-29 223',
  },
  'the 125': {
    adminAreas: 'HN-AT 9, HN-CH 2, HN-CM 10, HN-CP 4, HN-CR 52, HN-FM 38, HN-YO 10',
    sexes: 'FEMALE 66, MALE 59',
    ages: '15-19 16, 20-24 71, 25-29 38',
  },
  'the 32': {
    adminAreas: 'HN-AT 2, HN-CM 2, HN-CP 1, HN-CR 14, HN-FM 10, HN-YO 3',
    sexes: 'FEMALE 18, MALE 14',
    ages: '15-19 3, 20-24 19, 25-29 10',
  },
  'the 14': {
    adminAreas: 'HN-AT 1, HN-CM 1, HN-CR 7, HN-FM 4, HN-YO 1',
    sexes: 'FEMALE 6, MALE 8',
    ages: '15-19 1, 20-24 8, 25-29 5',
  },
  'the 90': {
    adminAreas: 'SV-LI 16, SV-PA 8, SV-SA 14, SV-SM 10, SV-SO 12, SV-SS 30',
    sexes: 'FEMALE 51, MALE 39',
    ages: '15-19 11, 20-24 51, 25-29 28',
  },
  'the 200': {
    adminAreas: 'SV-CA 16, SV-CH 14, SV-MO 30, SV-PA 22, SV-SM 36, SV-SV 18, SV-UN 24, SV-US 40',
    sexes: 'FEMALE 58, MALE 142',
    ages: '15-19 3, 20-24 12, 25-29 19, 30-44 70, 45-59 66, 60+ 30',
  },
};

const publishedBands: Readonly<Record<string, string>> = {
  AGE_15_17: '15-19',
  AGE_18_19: '15-19',
  AGE_20_24: '20-24',
  AGE_25_29: '25-29',
  AGE_30_44: '30-44',
  AGE_45_59: '45-59',
  AGE_60_PLUS: '60+',
};

function groups(rows: SeededRows) {
  const honduran = rows.participations.filter(({ activityId }) => activityId === 'act:usaid:hn-cmfa');
  const withOutcome = (type: string) => {
    const found = new Set(
      rows.outcomes.filter((outcome) => outcome.type === type).map(({ participationId }) => participationId),
    );
    return honduran.filter(({ _id }) => found.has(_id));
  };
  return {
    'the 750': honduran,
    'the 125': referredPeople(rows, 'act:usaid:hn-cmfa'),
    'the 32': withOutcome('COURSE_COMPLETED'),
    'the 14': withOutcome('EMPLOYMENT'),
    'the 90': referredPeople(rows, 'act:usaid:sv-becas'),
    'the 200': referredPeople(rows, 'act:usaid:sv-ecp'),
  };
}

describe.each(seeds)('seed "%s"', (seed) => {
  const found = groups(seededRows(seed, 'ci'));
  it.each(Object.entries(found))('divides %s as the tables say', (group, people) => {
    const table = expected[group] as Expected;
    expect(tally(people.map(({ adminArea }) => adminArea))).toEqual(counts(table.adminAreas));
    expect(tally(people.map(({ sex }) => sex))).toEqual(counts(table.sexes));
    expect(tally(people.map(({ ageBand }) => publishedBands[ageBand] ?? ageBand))).toEqual(
      counts(table.ages),
    );
  });

  it('divides courses, cohorts and topics as the tables say', () => {
    const graduates = found['the 90'];
    expect(tally(graduates.map(({ courseId }) => courseId?.split(':')[3] ?? ''))).toEqual(
      counts('customer-service 28, pastry 22, electricity 20, computer-networks 20'),
    );
    expect(tally(graduates.map(({ cohort }) => cohort ?? ''))).toEqual(
      counts('2022-C1 30, 2022-C2 26, 2022-C3 34'),
    );
  });
});

it('divides the register of farmers of El Salvador as the tables say', () => {
  const { enrollments } = seededRows('sembrando-2022', 'default');
  const farmers = enrollments.filter(({ _id }) => _id.startsWith('SVD-SV'));
  const women = farmers.filter(({ sex }) => sex === 'FEMALE');
  expect(tally(farmers.map(({ adminArea }) => adminArea))).toEqual(
    counts(
      'SV-US 1650, SV-SM 1550, SV-MO 1350, SV-UN 1200, SV-PA 1050, SV-SV 900, SV-CH 700, SV-AH 650, SV-CA 550, SV-SA 400',
    ),
  );
  expect(tally(women.map(({ adminArea }) => adminArea))).toEqual(
    counts(
      'SV-US 363, SV-SM 341, SV-MO 297, SV-UN 264, SV-PA 231, SV-SV 198, SV-CH 154, SV-AH 143, SV-CA 121, SV-SA 88',
    ),
  );
  const bands = { AGE_18_19: '18-29', AGE_20_24: '18-29', AGE_25_29: '18-29' } as Record<string, string>;
  expect(tally(farmers.map(({ ageBand }) => bands[ageBand] ?? ageBand))).toEqual(
    counts('18-29 1400, AGE_30_44 3300, AGE_45_59 3400, AGE_60_PLUS 1900'),
  );
});

it.each([
  ['ci', { 'JCF-HN': 434, 'JCF-SV': 521, 'SVD-HN': 216, 'SVD-SV': 1_279 }],
  ['default', { 'JCF-HN': 2_538, 'JCF-SV': 4_000, 'SVD-HN': 2_000, 'SVD-SV': 10_000 }],
  ['full', { 'JCF-HN': 10_000, 'JCF-SV': 10_000, 'SVD-HN': 10_000, 'SVD-SV': 10_000 }],
] as const)('fills the four registers of profile %s', (profile, sizes) => {
  const { enrollments } = seededRows('sembrando-2022', profile);
  expect(tally(enrollments.map(({ _id }) => _id.slice(0, 6)))).toEqual(sizes);
});

it('divides the plants as the tables say', () => {
  expect(tally(bioinputPlants.map(({ adminArea }) => adminArea))).toEqual(
    counts('HN-CM 4, HN-EP 3, HN-CH 2, HN-LP 2, HN-IN 2, HN-VA 2, HN-LE 1'),
  );
  expect(tally(bioinputPlants.map(({ kind }) => kind))).toEqual(
    counts('BIOFERTILIZER 6, VERMICOMPOST 6, MIXED 4'),
  );
  const members = tally(
    bioinputPlants.flatMap(({ adminArea, plannedMembers }) =>
      Array.from({ length: plannedMembers }, () => adminArea),
    ),
  );
  expect(members).toEqual(counts('HN-CM 152, HN-EP 114, HN-CH 76, HN-LP 76, HN-IN 75, HN-VA 74, HN-LE 37'));
});
