import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { ClaimStance } from './claim.codes';
import { SubjectFilter } from './subjects.args';

@InputType({ description: 'Which claims; a field left out does not narrow.' })
export class ClaimFilter extends SubjectFilter {
  @Field(() => ClaimStance, { nullable: true, description: 'Means this for what the graph says.' })
  stance?: ClaimStance | null;
}

@ArgsType()
export class ClaimConnectionArgs extends ConnectionArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims.' })
  filter?: ClaimFilter | null;
}
