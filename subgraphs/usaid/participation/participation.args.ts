import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { ParticipationOrder, ParticipationStatus } from './participation.codes';

@InputType({ description: 'Which participations; a field left out does not narrow.' })
export class ParticipationFilter {
  @Field(() => ParticipationStatus, { nullable: true, description: 'Has come this far.' })
  status?: ParticipationStatus | null;
}

@ArgsType()
export class ParticipationConnectionArgs extends ConnectionArgs {
  @Field(() => ParticipationFilter, { nullable: true, description: 'Which participations.' })
  filter?: ParticipationFilter | null;

  @Field(() => ParticipationOrder, {
    defaultValue: ParticipationOrder.ID_ASC,
    description: 'In which order.',
  })
  order: ParticipationOrder;
}
