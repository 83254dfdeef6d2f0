import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { publicCount } from '../../kit/counts/disclosure';
import type { PageOf } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import type { ArcoContext } from '../context';
import { Activity, Program } from '../linked.type';
import { Country } from '../reference.type';
import type { ReferralFunnelDocument } from '../referral/referral-funnel.repository';
import { ReferralFunnel } from '../referral/referral-funnel.type';
import { JointActionPlanConnectionArgs } from './action-plan.args';
import type { ActionPlanDocument } from './action-plan.repository';
import { JointActionPlan, JointActionPlanConnection } from './action-plan.type';
import type { ActionPlanStepDocument } from './action-plan-step.repository';
import { ActionPlanStep } from './action-plan-step.type';

@Resolver(() => JointActionPlan)
export class JointActionPlanResolver {
  @Query(() => JointActionPlanConnection, { nullable: true, description: 'Joint action plans, by id.' })
  jointActionPlans(
    @Args(() => JointActionPlanConnectionArgs) args: JointActionPlanConnectionArgs,
    @Ctx() { actionPlans }: ArcoContext,
  ): Promise<PageOf<ActionPlanDocument>> {
    return actionPlans.readPage(args.filter ?? {}, args);
  }

  @Query(() => JointActionPlan, {
    nullable: true,
    description: 'One joint action plan; null for an unknown id.',
  })
  jointActionPlan(
    @Arg('id', () => ID, { description: 'Such as jap:hn-tms:sembrando-vida.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ActionPlanDocument | null> {
    return loaders.actionPlanById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity of USAID.' })
  activity(@Root() { activityId }: ActionPlanDocument): Activity {
    return { id: activityId };
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme of AMEXCID.' })
  program(@Root() { programId }: ActionPlanDocument): Program {
    return { id: programId };
  }

  @FieldResolver(() => Country, { description: 'Where it is carried out.' })
  country(@Root() { country }: ActionPlanDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => [ActionPlanStep], { description: 'Its steps, in order.' })
  steps(
    @Root() { _id }: ActionPlanDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ActionPlanStepDocument[]> {
    return loaders.actionPlanStepsByPlan.load(_id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Referrals from its programme to its activity, one a person; 0 where there are none, null for 1 to 9.',
  })
  referralCount(@Root() { referralCount }: ActionPlanDocument): number | null {
    return publicCount(referralCount);
  }

  @FieldResolver(() => ReferralFunnel, {
    nullable: true,
    description: 'How far those referred under it have come.',
  })
  referralFunnel(
    @Root() { _id }: ActionPlanDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralFunnelDocument | null> {
    return loaders.referralFunnelByPlan.load(_id);
  }
}
