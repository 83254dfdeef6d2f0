import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import type { PublishedPayments, PublishedPunctuality } from './published-punctuality';

const SMALL = 'in tens; null where withheld';

@ObjectType({
  description:
    'Monthly stipend payments (payments, not people) and whether they came on time. All numbers of a month are withheld together where one of them is from 1 to 9, or where such a one could be worked out. Each is rounded to the nearest ten before it is added up, so that two months do not tell how few people left in between.',
})
export class StipendPunctualityCounts implements PublishedPayments {
  @Field(() => Int, {
    nullable: true,
    description: `Payments that fell due: the base of the share; ${SMALL}.`,
  })
  due: number | null;

  @Field(() => Int, { nullable: true, description: `Of \`due\`, those made on the day or before; ${SMALL}.` })
  paidOnTime: number | null;

  @Field(() => Int, { nullable: true, description: `Of \`due\`, those made later; ${SMALL}.` })
  paidLate: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Of \`due\`, those not made by the day that the data speak of; ${SMALL}.`,
  })
  unpaid: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `\`paidOnTime\` of \`due\` as given here, per cent with one decimal; null where withheld, or nothing was due.`,
  })
  paidOnTimePercent(): number | null {
    const { due, paidOnTime } = this;
    return due && paidOnTime !== null ? Math.round((1_000 * paidOnTime) / due) / 10 : null;
  }

  @Field(() => Boolean, { description: 'Whether the numbers are withheld.' })
  suppressed: boolean;
}

@ObjectType({ description: 'Stipend payments that fell due in one month.' })
export class StipendPunctualityMonth extends StipendPunctualityCounts {
  @Field(() => String, {
    description: 'The month in which they were due, `YYYY-MM`; the last one ends with `asOf`.',
  })
  month: string;
}

@ObjectType({
  description:
    'How punctually a programme pays its stipends, by the month in which payments were due; counted when the rows were written.',
})
export class StipendPunctuality implements Pick<PublishedPunctuality, 'basis' | 'suppressedMonths'> {
  @Field(() => StipendPunctualityCounts, {
    description: 'All months that are not withheld, added up: what the share of the whole time rests on.',
  })
  total: StipendPunctualityCounts;

  @Field(() => Int, { description: 'How many months are withheld, and so not in `total`.' })
  suppressedMonths: number;

  @Field(() => GraphQLDate, { description: 'The day on which the payments stand as counted here.' })
  asOf: string;

  @Field(() => Basis, { description: 'What the rows counted rest on.' })
  basis: Basis;
}
