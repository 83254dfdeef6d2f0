import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';

@InputType({ description: 'Which scholarships; a field left out does not narrow.' })
export class ScholarshipFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Pays for this course, such as crs:usaid:sv-becas:pastry.',
  })
  course?: string | null;
}

@ArgsType()
export class ScholarshipConnectionArgs extends ConnectionArgs {
  @Field(() => ScholarshipFilter, { nullable: true, description: 'Which scholarships.' })
  filter?: ScholarshipFilter | null;
}
