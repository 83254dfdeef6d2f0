import { addMonths, dayOf } from '../../seed/generator/calendar';
import { paymentsOf } from '../../subgraphs/amexcid/stipend/stipend-payments';
import { amexcidRows } from './amexcid-rows';
import { seeds } from './seeded-rows';

const asOf = '2022-12-08';

describe.each(seeds)('the stipends of seed "%s"', (seed) => {
  const { enrollments, stipends, punctuality } = amexcidRows(seed, 'ci');
  const payments = stipends.flatMap((stipend) =>
    paymentsOf(stipend, asOf).map((payment) => ({ ...payment, stipend })),
  );

  it('are one for each enrolment, in their order, with its programme, country and first day', () => {
    const told = stipends.map(({ _id, programId, country, startedOn }) => [
      _id,
      programId,
      country,
      startedOn,
    ]);
    expect(told).toEqual(
      enrollments.map(({ _id, programId, country, startedOn }) => [_id, programId, country, startedOn]),
    );
  });

  it('pay what the programme says', () => {
    const wrong = stipends.filter(
      ({ _id, monthlyUsd }) => monthlyUsd !== (_id.startsWith('JCF') ? 180 : 250),
    );
    expect(wrong).toEqual([]);
  });

  it('fall due with every whole month until the enrolment or the data end', () => {
    const wrong = stipends.filter((stipend, index) => {
      const last = dayOf(enrollments[index]?.endedOn ?? asOf);
      const start = dayOf(stipend.startedOn);
      return (
        addMonths(start, stipend.paymentsDue) > last || addMonths(start, stipend.paymentsDue + 1) <= last
      );
    });
    expect(wrong).toEqual([]);
  });

  it('pay a completed cycle for each of its months', () => {
    const dueOf = new Map(stipends.map(({ _id, paymentsDue }) => [_id, paymentsDue]));
    const wrong = enrollments.filter(({ _id, status }) => {
      const due = dueOf.get(_id) ?? 0;
      return status === 'COMPLETED' && (due < 6 || due > 12);
    });
    expect(wrong).toEqual([]);
  });

  it('read as they were made: the same day due, nothing paid behind the day of the data', () => {
    const wrong = payments.filter(({ dueOn, paidOn, daysLate, period, stipend }) => {
      const due = addMonths(dayOf(`${stipend.startedOn}`), monthsBetween(stipend.startedOn, period) + 1);
      const end = paidOn ?? asOf;
      return dayOf(dueOn) !== due || end > asOf || dayOf(end) - due !== daysLate;
    });
    expect(wrong).toEqual([]);
  });

  it('come late in about one of ten months, by four months at the most', () => {
    const late = payments.filter(({ status }) => status !== 'PAID_ON_TIME');
    expect(late.length / payments.length).toBeGreaterThan(0.095);
    expect(late.length / payments.length).toBeLessThan(0.105);
    const tooLate = late.filter(
      ({ dueOn, daysLate }) => dayOf(dueOn) + daysLate > addMonths(dayOf(dueOn), 4),
    );
    expect(tooLate).toEqual([]);
  });

  it('know which of them are overdue', () => {
    const overdue = new Set(
      payments.filter(({ status }) => status === 'OVERDUE').map(({ stipend }) => stipend._id),
    );
    expect(stipends.filter(({ _id, hasOverdue }) => hasOverdue !== overdue.has(_id))).toEqual([]);
    expect(overdue.size).toBeGreaterThan(0);
  });

  it('are counted month by month, each payment once', () => {
    const recounted = new Map<string, number>();
    for (const { stipend, dueOn, status } of payments) {
      const cell = status === 'OVERDUE' || status === 'DUE' ? 'unpaid' : status;
      const key = `${stipend.programId}:${stipend.country} ${dueOn.slice(0, 7)} ${cell}`;
      recounted.set(key, (recounted.get(key) ?? 0) + 1);
    }
    const kept = punctuality.flatMap(({ _id, months }) =>
      months.flatMap(({ month, paidOnTime, paidLate, unpaid }) => [
        [`${_id} ${month} PAID_ON_TIME`, paidOnTime] as const,
        [`${_id} ${month} PAID_LATE`, paidLate] as const,
        [`${_id} ${month} unpaid`, unpaid] as const,
      ]),
    );
    expect(new Map(kept.filter(([, count]) => count > 0).sort())).toEqual(new Map([...recounted].sort()));
  });
});

function monthsBetween(date: string, month: string): number {
  const [from, to] = [date, month].map((text) => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7)));
  return (to ?? 0) - (from ?? 0);
}

it('are as many payments in profile default as the description of the seed says', () => {
  const { stipends } = amexcidRows('sembrando-2022', 'default');
  expect(stipends.reduce((sum, { paymentsDue }) => sum + paymentsDue, 0)).toBe(330_451);
});

it('are drawn person by person: the same people are paid alike in every profile', () => {
  const graduates = (profile: 'ci' | 'default') =>
    amexcidRows('sembrando-2022', profile)
      .stipends.filter(({ late }) => late.length > 2)
      .map(({ programId, country, startedOn, late }) =>
        JSON.stringify([programId, country, startedOn, late]),
      );
  const inDefault = new Set(graduates('default'));
  const cohort = graduates('ci').filter((each) => inDefault.has(each));
  expect(cohort.length).toBeGreaterThan(20);
});
