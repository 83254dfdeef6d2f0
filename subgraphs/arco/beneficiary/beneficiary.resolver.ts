import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { countriesByCodes } from '../../kit/reference/countries';
import type { ArcoContext } from '../context';
import { Country } from '../reference.type';
import type { ReferralDocument } from '../referral/referral.repository';
import { Referral } from '../referral/referral.type';
import { BeneficiaryConnectionArgs } from './beneficiary.args';
import type { PathwayStage } from './beneficiary.codes';
import type { BeneficiaryDocument } from './beneficiary.repository';
import { Beneficiary, BeneficiaryConnection } from './beneficiary.type';
import { pathwayStage } from './pathway-stage';

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @requiresScope('beneficiary:read')
  @Query(() => BeneficiaryConnection, { nullable: true, description: 'Linked people.' })
  beneficiaries(
    @Args(() => BeneficiaryConnectionArgs) args: BeneficiaryConnectionArgs,
    @Ctx() { beneficiaries }: ArcoContext,
  ): Promise<PageOf<BeneficiaryDocument>> {
    return beneficiaries.readPage(args.filter ?? {}, args);
  }

  @requiresScope('beneficiary:read')
  @Query(() => Beneficiary, { nullable: true, description: 'One linked person; null for an unknown id.' })
  beneficiary(
    @Arg('id', () => ID, { description: '`lb_` and 26 characters.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<BeneficiaryDocument | null> {
    return loaders.beneficiaryById.load(id);
  }

  @FieldResolver(() => [Country], { description: 'Where the rows linked to this person are.' })
  countries(@Root() { countries }: BeneficiaryDocument) {
    return countriesByCodes(countries);
  }

  @requiresScope('referral:read')
  @FieldResolver(() => [Referral], { description: 'Referrals of this person, by id.' })
  referrals(
    @Root() { _id }: BeneficiaryDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralDocument[]> {
    return loaders.referralsByBeneficiary.load(_id);
  }

  @FieldResolver()
  async pathwayStage(
    @Root() { _id, isEnrolled, serviceStage }: Beneficiary,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<PathwayStage | null> {
    const referrals = await loaders.referralsByBeneficiary.load(_id);
    return pathwayStage({ isEnrolled, isReferred: referrals.length > 0, serviceStage });
  }
}
