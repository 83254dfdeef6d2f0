import { agencyNames } from '../../seed/agencies';
import { checkFigures, isSound } from '../../seed/check/figure-check';
import { Generations } from '../../subgraphs/kit/generations';
import { silentLog, startSeedServer } from './seed-databases';
import { distinct, seededCollections, seededRows } from './seeded-rows';

const SEED = 'sembrando-2022';
const once = seededRows(SEED, 'ci');
const thrice = seededRows(SEED, 'ci', 3);
const loadActivity = 'act:usaid:syn-load';
const farmers = 'prg:amexcid:sembrando-vida';

/** The rows of the further blocks. */
const added = {
  enrollments: thrice.enrollments.slice(once.enrollments.length),
  participations: thrice.participations.slice(once.participations.length),
  referrals: thrice.referrals.slice(once.referrals.length),
};

it('gives the same bytes for the same seed and scale', () => {
  expect(seededCollections(SEED, 'ci', 3)).toEqual(seededCollections(SEED, 'ci', 3));
});

it.each(['enrollments', 'participations', 'outcomes', 'referrals', 'beneficiaries'] as const)(
  'begins the %s with those of the unscaled data, unchanged, and goes on with ids of their own',
  (name) => {
    expect(thrice[name].slice(0, once[name].length)).toEqual(once[name]);
    expect(thrice[name].length).toBeGreaterThan(once[name].length);
    expect(distinct(thrice[name].map(({ _id }) => _id))).toHaveLength(thrice[name].length);
  },
);

it('multiplies each register, and its numbers go on', () => {
  expect(thrice.enrollments).toHaveLength(3 * once.enrollments.length);
  for (const register of ['JCF-HN', 'JCF-SV', 'SVD-HN', 'SVD-SV']) {
    const numbers = thrice.enrollments
      .filter(({ _id }) => _id.startsWith(register))
      .map(({ _id }) => Number(_id.slice(-7)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
  for (const country of ['HN', 'SV']) {
    const numbers = thrice.referrals
      .filter((referral) => referral.country === country)
      .map(({ _id }) => Number(_id.slice(-6)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
  const participants = distinct(added.participations.map(({ participantId }) => participantId));
  expect(participants.map((id) => Number(id.slice(-7)))).toEqual(participants.map((_, index) => index + 1));
});

it('adds farmers of El Salvador only after the day for which 10,000 were claimed', () => {
  const entries = added.enrollments
    .filter(({ programId, country }) => programId === farmers && country === 'SV')
    .map(({ startedOn }) => startedOn)
    .sort();
  expect(entries.length).toBeGreaterThan(1_000);
  expect(entries.at(0)?.localeCompare('2022-05-05')).toBeGreaterThanOrEqual(0);
  expect(entries.at(-1)?.localeCompare('2022-11-30')).toBeLessThanOrEqual(0);
});

it('puts the added participants into an activity that says it is synthetic, and into no other', () => {
  expect(distinct(added.participations.map(({ activityId }) => activityId))).toEqual([loadActivity]);
  expect(distinct(added.referrals.map(({ activityId }) => activityId))).toEqual([loadActivity]);
  expect(distinct(added.participations.map(({ country }) => country)).sort()).toEqual(['HN', 'SV']);
  const activityOf = (scale: number) =>
    seededCollections(SEED, 'ci', scale)
      .get('usaid.activities')
      ?.find(({ _id }) => _id === loadActivity);
  expect(activityOf(1)).toBeUndefined();
  expect(activityOf(2)).toMatchObject({ basis: 'SYNTHETIC', countries: ['HN', 'SV'] });
  expect(activityOf(2)?.title.en).toMatch(/synthetic/i);
  expect(activityOf(2)?.title.es).toMatch(/sintética/i);
});

it('gives every step from beneficiary to outcome some volume', () => {
  const enrollments = new Map(thrice.enrollments.map((row) => [row._id, row]));
  expect(added.referrals.length).toBeGreaterThan(added.enrollments.length / 20);
  for (const { enrollmentId, beneficiaryId, referredOn } of added.referrals) {
    expect(enrollments.get(enrollmentId)?.beneficiaryId).toBe(beneficiaryId);
    expect(enrollments.get(enrollmentId)?.startedOn.localeCompare(referredOn)).toBe(-1);
  }
  const statuses = distinct(added.referrals.map(({ status }) => status)).sort();
  expect(statuses).toEqual(['CLOSED', 'DECLINED', 'ENROLLED']);
  const referralIds = new Set(added.referrals.map(({ _id }) => _id));
  const ofReferrals = added.participations.flatMap(({ referralId }) => referralId ?? []);
  expect(ofReferrals.every((id) => referralIds.has(id))).toBe(true);
  expect(ofReferrals.length).toBeGreaterThan(200);
  expect(added.participations.length).toBeGreaterThan(ofReferrals.length);
  const outcomes = thrice.outcomes.filter(({ activityId }) => activityId === loadActivity);
  const withType = (type: string) => outcomes.filter((outcome) => outcome.type === type).length;
  expect(withType('EMPLOYMENT')).toBeGreaterThan(10);
  expect(withType('COURSE_COMPLETED')).toBeGreaterThan(withType('EMPLOYMENT'));
});

it('counts everybody once in the reach of each country', () => {
  const of = (rows: typeof once) => rows.reach.filter(({ _id }) => _id.length === 2);
  const sum = of(thrice).reduce((total, { individuals }) => total + individuals, 0);
  expect(sum).toBe(thrice.beneficiaries.length);
  const referred = of(thrice).reduce((total, { referredIndividuals }) => total + referredIndividuals, 0);
  expect(referred).toBe(thrice.referrals.length);
});

it('is recounted in a database, which says its scale, and seeded anew for another', async () => {
  const server = await startSeedServer();
  const databases = server.databases();
  const progress: number[] = [];
  const onProgress = ({ writtenRows, totalRows }: { writtenRows: number; totalRows: number }) =>
    progress.push(writtenRows / totalRows);
  try {
    await server.seed(databases);
    expect(await server.seed(databases, { scale: 2, onProgress })).toEqual({ seeded: [...agencyNames] });
    expect(progress.at(-1)).toBe(1);
    expect(Math.max(...progress)).toBe(1);
    for (const agency of agencyNames) {
      const current = await new Generations(server.db(databases[agency])).current();
      expect(current).toMatchObject({ profile: 'ci', scale: 2 });
    }
    const checked = await checkFigures({ mongoUri: server.uri, databases, log: silentLog });
    expect(isSound(checked)).toBe(true);
    const recounted = [90, null, 200, 750, 125, 32, 14, null, null, null];
    expect(checked.figures.map((figure) => figure.recounted)).toEqual(recounted);
    expect(await server.seed(databases, { scale: 2 })).toEqual({ seeded: [] });
  } finally {
    await server.stop();
  }
});
