import { checkFigures, isSound } from '../../seed/check/figure-check';
import { countedEnrollment } from '../../subgraphs/amexcid/enrollment/enrollment-count.repository';
import type { CountedRow } from '../../subgraphs/kit/counts/counted-row';
import type { StatusCountDocument } from '../../subgraphs/kit/counts/status-count.repository';
import { countedParticipation } from '../../subgraphs/usaid/participation/participation-count.repository';
import { type SeedServer, silentLog, startSeedServer } from './seed-databases';
import { distinct, seededCollections, seededRows } from './seeded-rows';

const SEED = 'sembrando-2022';

/** The plain way, with all rows in memory. */
function counts(rows: readonly CountedRow[]): Map<string, unknown> {
  const of = (some: readonly CountedRow[]) => ({
    individuals: distinct(some.map(({ person }) => person)).length,
    rows: some.length,
  });
  return new Map(
    distinct(rows.flatMap(({ keys }) => keys)).map((key) => {
      const here = rows.filter(({ keys }) => keys.includes(key));
      const statuses = distinct(here.map(({ status }) => status)).sort();
      const firstStartedOn = here.map(({ startedOn }) => startedOn).sort()[0];
      const byStatus = statuses.map((status) => ({
        status,
        ...of(here.filter((row) => row.status === status)),
      }));
      return [key, { _id: key, ...of(here), firstStartedOn, byStatus }];
    }),
  );
}

describe.each([1, 3])('the counts for publication at scale %d', (scale) => {
  const rows = seededRows(SEED, 'ci', scale);
  const kept = seededCollections(SEED, 'ci', scale);
  it.each([
    ['usaid.participationCounts', rows.participations.map(countedParticipation)],
    ['amexcid.enrollmentCounts', rows.enrollments.map(countedEnrollment)],
  ])('of %s are what the rows recount to', (name, counted) => {
    const documents = kept.get(name) as unknown as StatusCountDocument[];
    expect(new Map(documents.map(({ withheldParts, ...each }) => [each._id, each]))).toEqual(counts(counted));
  });
});

it('count individuals apart from rows: 200 farmers in 260 services, and a few people in both programmes', () => {
  const kept = seededCollections(SEED, 'default');
  const of = (name: string, key: string) => kept.get(name)?.find(({ _id }) => _id === key);
  expect(of('usaid.participationCounts', 'act:usaid:sv-ecp')).toMatchObject({ individuals: 200, rows: 260 });
  const [country, apprentices, farmers] = [
    'SV',
    'prg:amexcid:jovenes-construyendo-el-futuro SV',
    'prg:amexcid:sembrando-vida SV',
  ].map((key) => of('amexcid.enrollmentCounts', key));
  expect(country?.rows).toBe(apprentices?.rows + farmers?.rows);
  expect(country?.individuals).toBeLessThan(apprentices?.individuals + farmers?.individuals);
});

describe('the check', () => {
  let server: SeedServer;
  beforeAll(async () => {
    server = await startSeedServer();
  });
  afterAll(() => server.stop());

  it('compares every kept count with the rows, and says what differs', async () => {
    const databases = server.databases();
    await server.seed(databases, { scale: 2 });
    const check = () => checkFigures({ mongoUri: server.uri, databases, log: silentLog });
    const sound = await check();
    expect(isSound(sound)).toBe(true);
    const collections = seededCollections(SEED, 'ci', 2);
    expect(sound.countsCompared).toBe(
      (collections.get('usaid.participationCounts')?.length ?? 0) +
        (collections.get('amexcid.enrollmentCounts')?.length ?? 0),
    );
    const counts = server.db(databases.usaid).collection<StatusCountDocument>('participationCounts.g1');
    await counts.updateOne({ _id: 'act:usaid:sv-ecp' }, { $inc: { individuals: 1 } });
    await server
      .db(databases.amexcid)
      .collection<{ _id: string }>('enrollments.g1')
      .deleteOne({ _id: 'SVD-HN-0000001' });
    const differing = await check();
    expect(isSound(differing)).toBe(false);
    expect(differing.problems).toContainEqual(
      expect.stringMatching(
        /^participationCounts of act:usaid:sv-ecp: 201 people in 260 rows .* kept, but the rows give 200 people in 260 rows/,
      ),
    );
    const keys = differing.problems.map((problem) => problem.replace(/:? \d+ people.*/, ''));
    expect(keys).toEqual([
      'participationCounts of act:usaid:sv-ecp',
      'enrollmentCounts of HN',
      expect.stringMatching(/^enrollmentCounts of HN-\w\w$/),
      'enrollmentCounts of prg:amexcid:sembrando-vida',
      'enrollmentCounts of prg:amexcid:sembrando-vida HN',
    ]);
  });
});
