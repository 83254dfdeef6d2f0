import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { GraphQLCountryCode } from '../../kit/scalars';
import { BeneficiaryOrder } from './beneficiary.codes';

@InputType({ description: 'Which beneficiaries; a field left out does not narrow.' })
export class BeneficiaryFilter {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Has rows in this country; ISO 3166-1 alpha-2.',
  })
  country?: string | null;
}

@ArgsType()
export class BeneficiaryConnectionArgs extends ConnectionArgs {
  @Field(() => BeneficiaryFilter, { nullable: true, description: 'Which beneficiaries.' })
  filter?: BeneficiaryFilter | null;

  @Field(() => BeneficiaryOrder, { defaultValue: BeneficiaryOrder.ID_ASC, description: 'In which order.' })
  order: BeneficiaryOrder;
}
