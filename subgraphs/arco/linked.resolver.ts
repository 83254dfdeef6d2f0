import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../kit/paging/connection.type';
import type { ArcoContext } from './context';
import type { ClaimDocument } from './evidence/claim.repository';
import { Claim } from './evidence/claim.type';
import type { FactDocument } from './evidence/fact.repository';
import { Fact } from './evidence/fact.type';
import type { SourceConflictDocument } from './evidence/source-conflict.repository';
import { SourceConflict } from './evidence/source-conflict.type';
import type { InclusionApproachDocument } from './learning/learning.repository';
import { InclusionApproach } from './learning/learning.type';
import { Activity, Enrollment, Program } from './linked.type';
import type { ActionPlanDocument } from './plan/action-plan.repository';
import { JointActionPlan } from './plan/action-plan.type';
import type { CommitmentDocument } from './plan/commitment.repository';
import { Commitment } from './plan/commitment.type';
import { ReferralConnectionArgs } from './referral/referral.args';
import type { ReferralDocument } from './referral/referral.repository';
import { Referral, ReferralConnection } from './referral/referral.type';
import type { ReferralFunnelDocument } from './referral/referral-funnel.repository';
import { ReferralFunnel } from './referral/referral-funnel.type';

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

  @FieldResolver(() => ReferralFunnel, {
    nullable: true,
    description: 'How far those referred to it have come, for all; null where it has no joint action plan.',
  })
  referralFunnel(
    @Root() { id }: Activity,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralFunnelDocument | null> {
    return loaders.referralFunnelByActivity.load(id);
  }

  @FieldResolver(() => [Fact], { nullable: true, description: 'What the source documents say on it, by id.' })
  facts(@Root() { id }: Activity, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.activities.load(id);
  }

  @FieldResolver(() => [Claim], { nullable: true, description: 'What outside material says on it, by id.' })
  claims(@Root() { id }: Activity, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.activities.load(id);
  }

  @FieldResolver(() => [SourceConflict], {
    nullable: true,
    description: 'Doubts in the source documents about it, by id.',
  })
  conflicts(@Root() { id }: Activity, @Ctx() { loaders }: ArcoContext): Promise<SourceConflictDocument[]> {
    return loaders.conflictsAbout.activities.load(id);
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

  @FieldResolver(() => [ReferralFunnel], {
    nullable: true,
    description: 'How far those referred from it have come, for all; by id, never to be added up.',
  })
  referralFunnels(
    @Root() { id }: Program,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralFunnelDocument[]> {
    return loaders.referralFunnelsByProgram.load(id);
  }

  @FieldResolver(() => [Fact], { nullable: true, description: 'What the source documents say on it, by id.' })
  facts(@Root() { id }: Program, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.programs.load(id);
  }

  @FieldResolver(() => [Claim], { nullable: true, description: 'What outside material says on it, by id.' })
  claims(@Root() { id }: Program, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.programs.load(id);
  }

  @FieldResolver(() => [SourceConflict], {
    nullable: true,
    description: 'Doubts in the source documents about it, by id.',
  })
  conflicts(@Root() { id }: Program, @Ctx() { loaders }: ArcoContext): Promise<SourceConflictDocument[]> {
    return loaders.conflictsAbout.programs.load(id);
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
