import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { LinkageStage } from './buyer-standard.codes';

@InputType({ description: 'Which linkages; a field left out does not narrow.' })
export class MarketLinkageFilter {
  @Field(() => LinkageStage, { nullable: true, description: 'Is at this stage.' })
  stage?: LinkageStage | null;
}

@ArgsType()
export class MarketLinkageConnectionArgs extends ConnectionArgs {
  @Field(() => MarketLinkageFilter, { nullable: true, description: 'Which linkages.' })
  filter?: MarketLinkageFilter | null;
}
