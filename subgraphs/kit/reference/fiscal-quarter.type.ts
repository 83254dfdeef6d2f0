import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../scalars';
import type { FiscalQuarterRecord } from './fiscal-period';

@Directive('@shareable')
@ObjectType({
  description: 'A quarter of the US fiscal year: it starts on 1 October and is named by the year it ends in.',
})
export class FiscalQuarter implements FiscalQuarterRecord {
  @Field(() => Int, { description: 'The calendar year that the fiscal year ends in.' })
  fiscalYear: number;

  @Field(() => Int, { description: '1 (October to December) to 4 (July to September).' })
  quarter: number;

  @Field(() => String, { description: 'Such as `FY2023 Q1`.' })
  label: string;

  @Field(() => GraphQLDate, { description: 'First day.' })
  startsOn: string;

  @Field(() => GraphQLDate, { description: 'Last day.' })
  endsOn: string;
}
