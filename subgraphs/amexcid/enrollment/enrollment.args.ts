import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';
import { EnrollmentOrder } from '../program/program.codes';

@InputType({ description: 'Which enrolments; a field left out does not narrow.' })
export class EnrollmentFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
}

@ArgsType()
export class EnrollmentConnectionArgs extends ConnectionArgs {
  @Field(() => EnrollmentFilter, { nullable: true, description: 'Which enrolments.' })
  filter?: EnrollmentFilter | null;

  @Field(() => EnrollmentOrder, { defaultValue: EnrollmentOrder.ID_ASC, description: 'In which order.' })
  order: EnrollmentOrder;
}
