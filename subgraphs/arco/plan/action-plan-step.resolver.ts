import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import { Organization } from '../reference.type';
import type { ActionPlanDocument } from './action-plan.repository';
import { JointActionPlan } from './action-plan.type';
import { ActionPlanStepConnectionArgs } from './action-plan-step.args';
import type { ActionPlanStepDocument } from './action-plan-step.repository';
import { ActionPlanStep, ActionPlanStepConnection } from './action-plan-step.type';

@Resolver(() => ActionPlanStep)
export class ActionPlanStepResolver {
  @Query(() => ActionPlanStepConnection, {
    nullable: true,
    description: 'Steps of all joint action plans, the next due first.',
  })
  actionPlanSteps(
    @Args(() => ActionPlanStepConnectionArgs) args: ActionPlanStepConnectionArgs,
    @Ctx() { actionPlanSteps }: ArcoContext,
  ): Promise<PageOf<ActionPlanStepDocument>> {
    return actionPlanSteps.readPage(args.filter ?? {}, args);
  }

  @FieldResolver(() => JointActionPlan, { nullable: true, description: 'The plan that it belongs to.' })
  plan(
    @Root() { planId }: ActionPlanStepDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ActionPlanDocument | null> {
    return loaders.actionPlanById.load(planId);
  }

  @FieldResolver(() => [Organization], { description: 'Who is to do it.' })
  organizations(@Root() { organizationIds }: ActionPlanStepDocument) {
    return organizationIds.map(organizationById);
  }
}
