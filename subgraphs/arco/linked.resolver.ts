import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../kit/paging/connection.type';
import type { ActionPlanDocument } from './action-plan.repository';
import { JointActionPlan } from './action-plan.type';
import type { CommitmentDocument } from './commitment.repository';
import { Commitment } from './commitment.type';
import type { ArcoContext } from './context';
import type { InclusionApproachDocument } from './learning.repository';
import { InclusionApproach } from './learning.type';
import { Activity, Enrollment, Program } from './linked.type';
import { ReferralConnectionArgs } from './referral.args';
import type { ReferralDocument } from './referral.repository';
import { Referral, ReferralConnection } from './referral.type';

@Resolver(() => Activity)
export class ActivityResolver {
  @FieldResolver(() => [JointActionPlan], { nullable: true, description: 'Joint action plans, by id.' })
  actionPlans(@Root() { id }: Activity, @Ctx() { loaders }: ArcoContext): Promise<ActionPlanDocument[]> {
    return loaders.actionPlansByActivity.load(id);
  }

  @FieldResolver(() => [Commitment], {
    nullable: true,
    description: 'Commitments carried out through it, by id.',
  })
  commitments(@Root() { id }: Activity, @Ctx() { loaders }: ArcoContext): Promise<CommitmentDocument[]> {
    return loaders.commitmentsByActivity.load(id);
  }

  @FieldResolver(() => [InclusionApproach], { nullable: true, description: 'Inclusion approaches, by id.' })
  inclusionApproaches(
    @Root() { id }: Activity,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<InclusionApproachDocument[]> {
    return loaders.inclusionApproachesByActivity.load(id);
  }

  @requiresScope('referral:read')
  @FieldResolver(() => ReferralConnection, {
    nullable: true,
    description: 'Referrals to it, person by person.',
  })
  referrals(
    @Root() { id }: Activity,
    @Args(() => ReferralConnectionArgs) args: ReferralConnectionArgs,
    @Ctx() { referrals }: ArcoContext,
  ): Promise<PageOf<ReferralDocument>> {
    return referrals.readPage({ activityId: id, status: args.filter?.status }, args);
  }
}

@Resolver(() => Program)
export class ProgramResolver {
  @FieldResolver(() => [JointActionPlan], { nullable: true, description: 'Joint action plans, by id.' })
  actionPlans(@Root() { id }: Program, @Ctx() { loaders }: ArcoContext): Promise<ActionPlanDocument[]> {
    return loaders.actionPlansByProgram.load(id);
  }

  @requiresScope('referral:read')
  @FieldResolver(() => ReferralConnection, {
    nullable: true,
    description: 'Referrals from it, person by person.',
  })
  referrals(
    @Root() { id }: Program,
    @Args(() => ReferralConnectionArgs) args: ReferralConnectionArgs,
    @Ctx() { referrals }: ArcoContext,
  ): Promise<PageOf<ReferralDocument>> {
    return referrals.readPage({ programId: id, status: args.filter?.status }, args);
  }
}

@Resolver(() => Enrollment)
export class EnrollmentResolver {
  @requiresScope('referral:read')
  @FieldResolver(() => [Referral], {
    nullable: true,
    description: 'Referrals that start from it, by id; none where the person did not agree to linkage.',
  })
  async referrals(@Root() { id }: Enrollment, @Ctx() { loaders }: ArcoContext): Promise<ReferralDocument[]> {
    const referrals = await loaders.referralsByEnrollment.load(id);
    return referrals.filter(({ beneficiaryId }) => beneficiaryId !== null);
  }
}
