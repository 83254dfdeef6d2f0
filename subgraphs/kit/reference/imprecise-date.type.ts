import { Directive, Field, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../scalars';
import { DatePrecision } from './codes';

@Directive('@shareable')
@ObjectType({ description: 'A date as exact as its source gives it.' })
export class ImpreciseDate {
  @Field(() => GraphQLDate, { description: 'The first day of what is known.' })
  date: string;

  @Field(() => DatePrecision, { description: 'How much of the date the source gives.' })
  precision: DatePrecision;
}
