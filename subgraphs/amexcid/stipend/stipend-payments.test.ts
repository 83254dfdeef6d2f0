import type { LatePayment, StipendDocument } from './stipend.repository';
import { paymentsOf, totalsOf } from './stipend-payments';

const stipend = (paymentsDue: number, late: LatePayment[] = []): StipendDocument => ({
  _id: 'JCF-HN-0000001',
  programId: 'prg:amexcid:jovenes-construyendo-el-futuro',
  country: 'HN',
  startedOn: '2022-08-31',
  monthlyUsd: 180,
  paymentsDue,
  late,
  hasOverdue: false,
  basis: 'SYNTHETIC',
});

it('pays for each month of the enrolment once it is whole', () => {
  expect(paymentsOf(stipend(2), '2022-12-08')).toEqual([
    {
      id: 'JCF-HN-0000001:2022-08',
      period: '2022-08',
      dueOn: '2022-09-30',
      paidOn: '2022-09-30',
      status: 'PAID_ON_TIME',
      daysLate: 0,
      amountUsd: 180,
    },
    {
      id: 'JCF-HN-0000001:2022-09',
      period: '2022-09',
      dueOn: '2022-10-31',
      paidOn: '2022-10-31',
      status: 'PAID_ON_TIME',
      daysLate: 0,
      amountUsd: 180,
    },
  ]);
});

it.each([
  ['a day late', 1, '2022-12-08', { paidOn: '2022-10-01', status: 'PAID_LATE', daysLate: 1 }],
  ['never yet', null, '2022-12-08', { paidOn: null, status: 'OVERDUE', daysLate: 69 }],
  ['never yet, asked the day after', null, '2022-10-01', { paidOn: null, status: 'OVERDUE', daysLate: 1 }],
  ['not yet, asked on the day', null, '2022-09-30', { paidOn: null, status: 'DUE', daysLate: 0 }],
])('tells how a payment stands that was made %s', (_name, days, asOf, expected) => {
  expect(paymentsOf(stipend(1, [{ payment: 1, days }]), asOf)).toEqual([expect.objectContaining(expected)]);
});

it('has no payment before the first month is whole', () => {
  expect(paymentsOf(stipend(0), '2022-12-08')).toEqual([]);
  expect(totalsOf(stipend(0))).toEqual({
    paymentsDue: 0,
    paidOnTime: 0,
    paidLate: 0,
    unpaid: 0,
    paidUsd: 0,
    unpaidUsd: 0,
  });
});

it('adds the payments up', () => {
  const late = [
    { payment: 1, days: 30 },
    { payment: 3, days: null },
  ];
  expect(totalsOf(stipend(3, late))).toEqual({
    paymentsDue: 3,
    paidOnTime: 1,
    paidLate: 1,
    unpaid: 1,
    paidUsd: 360,
    unpaidUsd: 180,
  });
});
