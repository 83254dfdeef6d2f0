import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { StipendPaymentStatus } from './stipend.codes';
import type { StipendPaymentRecord, StipendTotals } from './stipend-payments';

@requiresScope('stipend:read')
@ObjectType({
  description: 'One monthly payment to one enrolment: due once a month of the enrolment is whole.',
})
export class StipendPayment implements StipendPaymentRecord {
  @Field(() => ID, { description: 'Folio of the enrolment and period, such as JCF-HN-0000123:2021-03.' })
  id: string;

  @Field(() => String, {
    description: 'Month in which the month of enrolment that it pays for began, `YYYY-MM`.',
  })
  period: string;

  @Field(() => GraphQLDate, { description: 'Day on which it was due.' })
  dueOn: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was made; null while it is not.',
  })
  paidOn: string | null;

  @Field(() => StipendPaymentStatus, { description: 'How it stands on the day that the data speak of.' })
  status: StipendPaymentStatus;

  @Field(() => Int, {
    description: 'Days from due to paid, or to the day that the data speak of while it is not paid.',
  })
  daysLate: number;

  @Field(() => Float, { description: 'Amount, US dollars.' })
  amountUsd: number;
}

@requiresScope('stipend:read')
@ObjectType({ description: 'The payments to one enrolment, added up.' })
export class StipendSummary implements StipendTotals {
  @Field(() => Int, { description: 'Payments that have fallen due.' })
  paymentsDue: number;

  @Field(() => Int, { description: 'Of them, those made on the day or before.' })
  paidOnTime: number;

  @Field(() => Int, { description: 'Of them, those made later.' })
  paidLate: number;

  @Field(() => Int, { description: 'Of them, those not made yet.' })
  unpaid: number;

  @Field(() => Float, { description: 'Paid so far, US dollars.' })
  paidUsd: number;

  @Field(() => Float, { description: 'Due and not paid, US dollars.' })
  unpaidUsd: number;
}

@requiresScope('stipend:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one enrolment is paid month by month.' })
export class Stipend {
  @Field(() => ID, { name: 'id', description: 'The folio of its enrolment, such as JCF-HN-0000123.' })
  _id: string;

  @Field(() => Float, { name: 'monthlyAmountUsd', description: 'Amount of each payment, US dollars.' })
  monthlyUsd: number;

  @Field(() => Basis, {
    description: 'Whether the payments were invented; `rate` says what the amount rests on.',
  })
  basis: Basis;
}

export const StipendConnection = connectionType('Stipend', () => Stipend, { scope: 'stipend:read' });
