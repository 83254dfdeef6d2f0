import { dayAfter, dayMonthsAfter, daysBetween, monthAfter } from './month-arithmetic';
import type { StipendPaymentStatus } from './stipend.codes';
import type { StipendDocument } from './stipend.repository';

/** One monthly payment, as it stands on the day that the data speak of. */
export interface StipendPaymentRecord {
  readonly id: string;
  readonly period: string;
  readonly dueOn: string;
  readonly paidOn: string | null;
  readonly status: StipendPaymentStatus;
  readonly daysLate: number;
  readonly amountUsd: number;
}

/** The payments that have fallen due by `asOf`, the earliest first. */
export function paymentsOf(stipend: StipendDocument, asOf: string): StipendPaymentRecord[] {
  const daysOf = new Map(stipend.late.map(({ payment, days }) => [payment, days]));
  return Array.from({ length: stipend.paymentsDue }, (_, index) => {
    const period = monthAfter(stipend.startedOn, index);
    const dueOn = dayMonthsAfter(stipend.startedOn, index + 1);
    const days = daysOf.get(index + 1);
    return {
      id: `${stipend._id}:${period}`,
      period,
      dueOn,
      amountUsd: stipend.monthlyUsd,
      ...settlement(dueOn, days === undefined ? 0 : days, asOf),
    };
  });
}

/** `days` after the due day it was paid; null: it was not. */
function settlement(
  dueOn: string,
  days: number | null,
  asOf: string,
): Pick<StipendPaymentRecord, 'paidOn' | 'status' | 'daysLate'> {
  if (days === null) {
    return { paidOn: null, status: dueOn < asOf ? 'OVERDUE' : 'DUE', daysLate: daysBetween(dueOn, asOf) };
  }
  return {
    paidOn: days === 0 ? dueOn : dayAfter(dueOn, days),
    status: days === 0 ? 'PAID_ON_TIME' : 'PAID_LATE',
    daysLate: days,
  };
}

/** Payments and money of one enrolment. */
export interface StipendTotals {
  readonly paymentsDue: number;
  readonly paidOnTime: number;
  readonly paidLate: number;
  readonly unpaid: number;
  readonly paidUsd: number;
  readonly unpaidUsd: number;
}

export function totalsOf({ paymentsDue, late, monthlyUsd }: StipendDocument): StipendTotals {
  const unpaid = late.filter(({ days }) => days === null).length;
  return {
    paymentsDue,
    paidOnTime: paymentsDue - late.length,
    paidLate: late.length - unpaid,
    unpaid,
    paidUsd: (paymentsDue - unpaid) * monthlyUsd,
    unpaidUsd: unpaid * monthlyUsd,
  };
}
