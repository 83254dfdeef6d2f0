import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';

@InputType({ description: 'Which reflections; a field left out does not narrow.' })
export class ReflectionFilter {
  @Field(() => ID, { nullable: true, description: 'Comes from this event, such as evt:2022-12-08-learning.' })
  event?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bears on this commitment, such as COM-2022-06-HN-WF-02.' })
  commitment?: string | null;

  @Field(() => ID, { nullable: true, description: 'Looks at this figure, such as RF-07.' })
  figure?: string | null;
}

@ArgsType()
export class ReflectionConnectionArgs extends ConnectionArgs {
  @Field(() => ReflectionFilter, { nullable: true, description: 'Which reflections.' })
  filter?: ReflectionFilter | null;
}
