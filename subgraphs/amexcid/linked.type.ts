import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { requiresScope } from '../kit/paging/connection.type';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType()
export class Beneficiary {
  @Field(() => ID)
  id: string;
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ReportedFigure {
  @Field(() => ID)
  id: string;
}
