import { bioinputPlants } from '../../seed/published/bioinput-plants';
import { distinct, referredPeople, seededRows, seeds } from './seeded-rows';

const hondurasWorkforce = 'act:usaid:hn-cmfa';

describe.each(seeds)('the rows of seed "%s"', (seed) => {
  const rows = seededRows(seed, 'ci');
  const { enrollments, participations, outcomes, referrals } = rows;
  const inHonduras = participations.filter(({ activityId }) => activityId === hondurasWorkforce);
  const peopleWith = (type: string): Set<string> =>
    new Set(
      outcomes
        .filter((outcome) => outcome.activityId === hondurasWorkforce && outcome.type === type)
        .map(({ participantId }) => participantId),
    );
  const all = new Set(inHonduras.map(({ participantId }) => participantId));
  const apprentices = new Set(
    referredPeople(rows, hondurasWorkforce).map(({ participantId }) => participantId),
  );
  const completed = peopleWith('COURSE_COMPLETED');
  const employed = peopleWith('EMPLOYMENT');

  it('recount to the figures of Honduras', () => {
    expect([all.size, apprentices.size, completed.size, employed.size]).toEqual([750, 125, 32, 14]);
  });

  it('nest 14 in 32 in 125 in 750', () => {
    const within = (inner: Set<string>, outer: Set<string>) => [...inner].every((id) => outer.has(id));
    expect(within(employed, completed)).toBe(true);
    expect(within(completed, apprentices)).toBe(true);
    expect(within(apprentices, all)).toBe(true);
  });

  it('recount to the figures of El Salvador, 200 farmers in 260 participations', () => {
    const graduates = referredPeople(rows, 'act:usaid:sv-becas');
    expect(graduates).toHaveLength(90);
    expect(graduates.every(({ status }) => status === 'COMPLETED')).toBe(true);
    expect(referredPeople(rows, 'act:usaid:sv-ecp')).toHaveLength(200);
    const assistance = participations.filter(({ activityId }) => activityId === 'act:usaid:sv-ecp');
    expect(assistance).toHaveLength(260);
    expect(distinct(assistance.map(({ participantId, topic }) => `${participantId} ${topic}`))).toHaveLength(
      260,
    );
  });

  it('split the farmers into 60 with one topic, 80 with the other and 60 with both', () => {
    const topics = new Map<string, string[]>();
    for (const { activityId, participantId, topic } of participations) {
      if (activityId !== 'act:usaid:sv-ecp') continue;
      topics.set(participantId, [...(topics.get(participantId) ?? []), String(topic)].sort());
    }
    const withTopics = (...wanted: string[]) =>
      [...topics.values()].filter((each) => each.join() === wanted.join()).length;
    expect([
      withTopics('INNOVATIVE_MERCHANDISING'),
      withTopics('FORMAL_MARKETS'),
      withTopics('FORMAL_MARKETS', 'INNOVATIVE_MERCHANDISING'),
    ]).toEqual([60, 80, 60]);
  });

  it('tell of no one in agriculture in Honduras and of no one in Guatemala', () => {
    const served = distinct(participations.map(({ country, service }) => `${country} ${service}`)).sort();
    expect(served).toEqual(['HN WORKFORCE_TRAINING', 'SV SCHOLARSHIP_COURSE', 'SV TECHNICAL_ASSISTANCE']);
    expect(enrollments.every(({ country }) => country === 'HN' || country === 'SV')).toBe(true);
    const activitiesReferredTo = distinct(referrals.map(({ activityId }) => activityId)).sort();
    expect(activitiesReferredTo).toEqual(['act:usaid:hn-cmfa', 'act:usaid:sv-becas', 'act:usaid:sv-ecp']);
  });

  it('put nobody behind a plan: every participation had begun by the day that the data speak of', () => {
    expect(participations.every(({ startedOn }) => startedOn <= '2022-12-08')).toBe(true);
    expect(participations).toHaveLength(750 + 90 + 260);
  });

  it('lead 160 referred to 148 contacted to 125 enrolled in Honduras', () => {
    const honduran = referrals.filter(({ country }) => country === 'HN');
    const contacted = honduran.filter(({ contactedOn }) => contactedOn !== null);
    const enrolled = honduran.filter(({ status }) => status === 'ENROLLED');
    expect([honduran.length, contacted.length, enrolled.length]).toEqual([160, 148, 125]);
  });
});

it.each(['default', 'full'] as const)('recounts the register of El Salvador in profile %s', (profile) => {
  const farmers = seededRows('sembrando-2022', profile).enrollments.filter(({ _id }) =>
    _id.startsWith('SVD-SV'),
  );
  expect(distinct(farmers.map(({ registrantId }) => registrantId))).toHaveLength(10_000);
  const supported = farmers.filter(
    ({ startedOn, endedOn }) => startedOn <= '2022-05-04' && (endedOn === null || endedOn > '2022-05-04'),
  );
  expect(supported).toHaveLength(10_000);
});

it('plans 16 plants with 604 members', () => {
  expect(bioinputPlants).toHaveLength(16);
  expect(bioinputPlants.reduce((sum, { plannedMembers }) => sum + plannedMembers, 0)).toBe(604);
  expect(bioinputPlants.every(({ status }) => status === 'PLANNED')).toBe(true);
  expect(bioinputPlants.map(({ _id }) => _id.slice(-2))).toEqual(
    Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0')),
  );
});
