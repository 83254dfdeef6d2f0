import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { OutcomeType } from './participation.codes';

@InputType({ description: 'Which outcomes; a field left out does not narrow.' })
export class OutcomeFilter {
  @Field(() => OutcomeType, { nullable: true, description: 'Is of this kind.' })
  type?: OutcomeType | null;
}

@ArgsType()
export class OutcomeConnectionArgs extends ConnectionArgs {
  @Field(() => OutcomeFilter, { nullable: true, description: 'Which outcomes.' })
  filter?: OutcomeFilter | null;
}
