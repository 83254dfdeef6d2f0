import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { requiresScope } from '../kit/paging/connection.type';

@Directive('@key(fields: "id")')
@ObjectType()
export class Activity {
  @Field(() => ID)
  id: string;
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Program {
  @Field(() => ID)
  id: string;
}

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType()
export class Enrollment {
  @Field(() => ID)
  id: string;
}

@Directive('@key(fields: "code")')
@ObjectType()
export class Indicator {
  @Field(() => ID)
  code: string;
}
