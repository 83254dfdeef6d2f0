import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { ReferralOrder, ReferralStatus } from '../beneficiary/beneficiary.codes';

@InputType({ description: 'Which referrals; a field left out does not narrow.' })
export class ReferralFilter {
  @Field(() => ReferralStatus, { nullable: true, description: 'Is at this stage.' })
  status?: ReferralStatus | null;
}

@ArgsType()
export class ReferralConnectionArgs extends ConnectionArgs {
  @Field(() => ReferralFilter, { nullable: true, description: 'Which referrals.' })
  filter?: ReferralFilter | null;

  @Field(() => ReferralOrder, { defaultValue: ReferralOrder.ID_ASC, description: 'In which order.' })
  order: ReferralOrder;
}
