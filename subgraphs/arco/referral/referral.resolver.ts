import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requiresScope } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import type { BeneficiaryDocument } from '../beneficiary/beneficiary.repository';
import { Beneficiary } from '../beneficiary/beneficiary.type';
import type { ArcoContext } from '../context';
import { Activity, Enrollment, Program } from '../linked.type';
import { Country } from '../reference.type';
import type { ReferralDocument } from './referral.repository';
import { Referral } from './referral.type';

@Resolver(() => Referral)
export class ReferralResolver {
  @requiresScope('referral:read')
  @Query(() => Referral, { nullable: true, description: 'One referral; null for an unknown id.' })
  referral(
    @Arg('id', () => ID, { description: 'Such as REF-HN-000123.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralDocument | null> {
    return loaders.referralById.load(id);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => Enrollment, {
    nullable: true,
    description: 'The enrolment that it starts from; null where the person did not agree to linkage.',
  })
  enrollment(@Root() { beneficiaryId, enrollmentId }: ReferralDocument): Enrollment | null {
    return beneficiaryId === null ? null : { id: enrollmentId };
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme that refers.' })
  program(@Root() { programId }: ReferralDocument): Program {
    return { id: programId };
  }

  @FieldResolver(() => Activity, {
    nullable: true,
    description: 'The activity that the person is put forward for.',
  })
  activity(@Root() { activityId }: ReferralDocument): Activity {
    return { id: activityId };
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The linked person; null where they did not agree to linkage.',
  })
  beneficiary(
    @Root() { beneficiaryId }: ReferralDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<BeneficiaryDocument | null> | null {
    return beneficiaryId === null ? null : loaders.beneficiaryById.load(beneficiaryId);
  }

  @FieldResolver(() => Country, { description: 'Where the person was referred.' })
  country(@Root() { country }: ReferralDocument) {
    return countryByCode(country);
  }
}
