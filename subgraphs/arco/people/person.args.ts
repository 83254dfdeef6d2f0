import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { PersonContext } from './person.codes';

@InputType({ description: 'Which people; a field left out does not narrow.' })
export class PersonFilter {
  @Field(() => ID, { nullable: true, description: 'Holds office in this organisation, such as org:amexcid.' })
  organization?: string | null;

  @Field(() => PersonContext, { nullable: true, description: 'Is named in this connection.' })
  context?: PersonContext | null;
}

@ArgsType()
export class PersonConnectionArgs extends ConnectionArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people.' })
  filter?: PersonFilter | null;
}
