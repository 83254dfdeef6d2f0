import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { SubjectFilter } from './subjects.args';

@InputType({ description: 'Which conflicts; a field left out does not narrow.' })
export class SourceConflictFilter extends SubjectFilter {}

@ArgsType()
export class SourceConflictConnectionArgs extends ConnectionArgs {
  @Field(() => SourceConflictFilter, { nullable: true, description: 'Which conflicts.' })
  filter?: SourceConflictFilter | null;
}
