import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { AssistanceTopic } from '../participation/participation.codes';
import { AssistanceEventOrder } from './assistance.codes';

@InputType({ description: 'Which events; a field left out does not narrow.' })
export class AssistanceEventFilter {
  @Field(() => AssistanceTopic, { nullable: true, description: 'Has this topic, alone or beside another.' })
  topic?: AssistanceTopic | null;

  @Field(() => ID, { nullable: true, description: 'Was held in this department; ISO 3166-2.' })
  adminArea?: string | null;
}

@ArgsType()
export class AssistanceEventConnectionArgs extends ConnectionArgs {
  @Field(() => AssistanceEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AssistanceEventFilter | null;

  @Field(() => AssistanceEventOrder, {
    defaultValue: AssistanceEventOrder.DATE_ASC,
    description: 'In which order.',
  })
  order: AssistanceEventOrder;
}
