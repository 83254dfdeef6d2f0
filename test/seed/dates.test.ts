import { birthdays } from '../../seed/generator/age';
import { addYears, dayOf } from '../../seed/generator/calendar';
import type { EnrollmentDocument } from '../../subgraphs/amexcid/enrollment/enrollment.repository';
import { distinct, type SeededRows, seededRows, seeds } from './seeded-rows';

const asOf = '2022-12-08';

/** The whole way of each referred person. */
function ways({ enrollments, referrals, participations, outcomes }: SeededRows) {
  const enrollmentOf = new Map(enrollments.map((row) => [row._id, row]));
  return referrals.map((referral) => {
    const services = participations.filter(({ referralId }) => referralId === referral._id);
    const ids = new Set(services.map(({ _id }) => _id));
    return {
      referral,
      enrollment: enrollmentOf.get(referral.enrollmentId) as EnrollmentDocument,
      services,
      outcomes: outcomes.filter(({ participationId }) => ids.has(participationId)),
    };
  });
}

const isAscending = (dates: readonly string[]): boolean =>
  dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') <= date);

const weeksBetween = (from: string, to: string): number => (dayOf(to) - dayOf(from)) / 7;

/** Whether somebody of the band on `asOf` can have been of these ages, in completed years, on `day`. */
function canHaveEntered(
  { ageBand, startedOn }: EnrollmentDocument,
  youngest: number,
  oldest: number,
): boolean {
  const born = birthdays(ageBand, dayOf(asOf));
  const day = dayOf(startedOn);
  return addYears(born.from, youngest) <= day && day < addYears(born.to, oldest + 1);
}

const datasets = [...seeds.map((seed) => ({ seed, scale: 1 })), { seed: 'sembrando-2022', scale: 3 }];

describe.each(datasets)('the dates of seed "$seed" at scale $scale', ({ seed, scale }) => {
  const rows = seededRows(seed, 'ci', scale);
  const all = ways(rows);

  it('follow one another on the way of each referred person', () => {
    const wrong = all.filter(({ referral, enrollment, services, outcomes }) => {
      const first = services.map(({ startedOn }) => startedOn).sort()[0];
      const steps = [referral.referredOn, referral.contactedOn, first].filter((date) => date != null);
      const strict =
        enrollment.startedOn < referral.referredOn &&
        services.every(({ startedOn, endedOn }) => endedOn === null || startedOn < endedOn);
      const jobs = outcomes.filter(({ type }) => type === 'EMPLOYMENT');
      const late = jobs.every(({ date, participationId }) => {
        const ended = services.find(({ _id }) => _id === participationId)?.endedOn ?? '9999-12-31';
        const days = dayOf(date) - dayOf(ended);
        return days >= 5 && days <= 60;
      });
      return !strict || !late || !isAscending(steps as string[]);
    });
    expect(wrong).toEqual([]);
  });

  it('give an outcome the day on which the participation ended', () => {
    const endOf = new Map(rows.participations.map(({ _id, endedOn }) => [_id, endedOn]));
    const completions = rows.outcomes.filter(({ type }) => type === 'COURSE_COMPLETED');
    expect(completions.filter(({ participationId, date }) => endOf.get(participationId) !== date)).toEqual(
      [],
    );
  });

  it('let graduates be referred only after their apprenticeship', () => {
    const graduates = all.filter(({ referral }) => referral.activityId === 'act:usaid:sv-becas');
    const wrong = graduates.filter(
      ({ enrollment, referral }) =>
        enrollment.status !== 'COMPLETED' || (enrollment.endedOn ?? asOf) >= referral.referredOn,
    );
    expect(graduates).toHaveLength(90);
    expect(wrong).toEqual([]);
  });

  it('stay within the periods that the sources and the plan of the data give', () => {
    const referred = rows.referrals.map(({ referredOn }) => referredOn).sort();
    expect(
      [referred[0] ?? '', referred.at(-1) ?? ''].map((date) => date >= '2022-06-15' && date <= '2022-11-15'),
    ).toEqual([true, true]);
    const assistance = rows.participations.filter(({ service }) => service === 'TECHNICAL_ASSISTANCE');
    expect(
      assistance.filter(
        ({ startedOn, endedOn }) => startedOn < '2022-07-01' || (endedOn ?? '9') > '2022-11-30',
      ),
    ).toEqual([]);
    const courses = rows.participations.filter(({ service }) => service !== 'TECHNICAL_ASSISTANCE');
    const weeks = courses.map(({ startedOn, endedOn }) => weeksBetween(startedOn, endedOn ?? asOf));
    expect(Math.max(...weeks)).toBeLessThanOrEqual(14);
    const ended = courses.filter(({ endedOn }) => endedOn !== null);
    expect(
      Math.min(...ended.map(({ startedOn, endedOn }) => weeksBetween(startedOn, endedOn ?? ''))),
    ).toBeGreaterThanOrEqual(4);
    const latest = [
      ...rows.participations.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn ?? '']),
      ...rows.outcomes.map(({ date }) => date),
      ...rows.referrals.map(({ contactedOn }) => contactedOn ?? ''),
    ].sort();
    expect((latest.at(-1) ?? '') <= asOf).toBe(true);
  });

  it('let nobody enter a programme before the 18th birthday, nor Jóvenes Construyendo el Futuro after 29', () => {
    const wrong = rows.enrollments.filter(
      (row) => !canHaveEntered(row, 18, row._id.startsWith('JCF') ? 29 : 79),
    );
    expect(wrong).toEqual([]);
  });

  it('close an enrolment exactly when it is no longer active, in 6 to 12 months if a cycle was completed', () => {
    const wrong = rows.enrollments.filter(({ _id, status, startedOn, endedOn, cohort }) => {
      if (cohort !== startedOn.slice(0, 7)) return true;
      if (endedOn === null) return status !== 'ACTIVE';
      const days = dayOf(endedOn) - dayOf(startedOn);
      if (status === 'COMPLETED') return !_id.startsWith('JCF') || days < 180 || days > 366;
      return status !== 'WITHDRAWN' || days < 30 || endedOn > asOf;
    });
    expect(wrong).toEqual([]);
    expect(distinct(rows.enrollments.map(({ status }) => status)).sort()).toEqual([
      'ACTIVE',
      'COMPLETED',
      'WITHDRAWN',
    ]);
  });
});
