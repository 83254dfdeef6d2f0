import { population } from '../../seed/generator/population';
import { actionPlanTally, referralFunnelTally } from '../../seed/generator/referral-funnel.rows';
import { profiles } from '../../seed/profiles';
import type { TallyOfPeople } from '../../seed/row-sources';
import { seededRows, seeds } from './seeded-rows';

const ways: Readonly<Record<string, readonly string[]>> = {
  'ENROLLED null': ['PROPOSED', 'CONSENTED', 'ACCEPTED', 'ENROLLED'],
  'DECLINED FOUND_WORK': ['PROPOSED', 'DECLINED'],
  'DECLINED NOT_INTERESTED': ['PROPOSED', 'DECLINED'],
  'DECLINED NO_PLACE': ['PROPOSED', 'CONSENTED', 'DECLINED'],
  'CLOSED MOVED': ['PROPOSED', 'CONSENTED', 'CLOSED'],
  'CLOSED NOT_REACHED': ['PROPOSED', 'CLOSED'],
};

describe.each(seeds)('the referrals of seed "%s"', (seed) => {
  const { referrals, participations } = seededRows(seed, 'ci');

  it('went through the stages that their end asks for', () => {
    for (const { status, reason, history } of referrals) {
      expect(history.map((step) => step.status)).toEqual(ways[`${status} ${reason}`]);
      expect(history.at(-1)).toMatchObject({ status, reason });
      for (const step of history.slice(0, -1)) expect(step.reason).toBeNull();
    }
  });

  it('did so in the order of their days, none after the day that the data speak of', () => {
    for (const { referredOn, contactedOn, history } of referrals) {
      const days = history.map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      expect(days[0]).toBe(referredOn);
      expect((days.at(-1) ?? '') <= '2022-12-08').toBe(true);
      const consent = history.find(({ status }) => status === 'CONSENTED');
      if (consent) expect(consent.on).toBe(contactedOn);
      if (contactedOn !== null) expect((history[1]?.on ?? '') >= contactedOn).toBe(true);
    }
  });

  it('end in enrolment on the first day of service', () => {
    const firstDay = new Map<string, string>();
    for (const { referralId, startedOn } of participations) {
      const before = referralId && firstDay.get(referralId);
      if (referralId && (!before || startedOn < before)) firstDay.set(referralId, startedOn);
    }
    const enrolled = referrals.filter(({ status }) => status === 'ENROLLED');
    expect(enrolled.length).toBeGreaterThan(400);
    for (const { _id, history } of enrolled) expect(history.at(-1)?.on).toBe(firstDay.get(_id));
  });

  it('put each person forward once for an activity, so that a funnel counts people', () => {
    const pairs = referrals.map(({ beneficiaryId, activityId }) => `${beneficiaryId} ${activityId}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe.each(['ci', 'default'] as const)('the funnels of profile %s', (profile) => {
  const people = population('sembrando-2022', profiles[profile]);
  const counted = <T>(tally: TallyOfPeople<T>): T[] => {
    tally.add(people);
    return [...tally.rows()];
  };
  const funnels = counted(referralFunnelTally());

  it('count what is known of each plan', () => {
    expect(
      funnels.map(({ planId, referred, contacted, enrolled }) => [planId, referred, contacted, enrolled]),
    ).toEqual([
      ['jap:hn-tms:sembrando-vida', 0, 0, 0],
      ['jap:hn-farms:sembrando-vida', 0, 0, 0],
      ['jap:hn-cmfa:jovenes-construyendo-el-futuro', 160, 148, 125],
      ['jap:sv-becas:jovenes-construyendo-el-futuro', 90, 90, 90],
      ['jap:sv-ecp:sembrando-vida', 200, 200, 200],
    ]);
  });

  it('add up', () => {
    const sum = (cells: readonly { count: number }[]) => cells.reduce((total, { count }) => total + count, 0);
    for (const { referred, contacted, enrolled, cells } of funnels) {
      expect(sum(cells)).toBe(referred);
      expect(sum(cells.filter((cell) => cell.contacted))).toBe(contacted);
      expect(sum(cells.filter(({ status }) => status === 'ENROLLED'))).toBe(enrolled);
      expect(sum(cells.filter(({ reason }) => reason !== null))).toBe(referred - enrolled);
    }
  });

  it('hold the referrals from their programme to their activity', () => {
    const { referrals } = seededRows('sembrando-2022', profile);
    for (const { activityId, programId, country, referred } of funnels) {
      const own = referrals.filter((row) => row.activityId === activityId && row.programId === programId);
      expect(own).toHaveLength(referred);
      expect(own.every((row) => row.country === country)).toBe(true);
    }
  });

  it('stand on the plans too', () => {
    for (const { _id, referralCount, hasReferrals } of counted(actionPlanTally())) {
      expect(referralCount).toBe(funnels.find(({ planId }) => planId === _id)?.referred);
      expect(hasReferrals).toBe(referralCount > 0);
    }
  });
});
