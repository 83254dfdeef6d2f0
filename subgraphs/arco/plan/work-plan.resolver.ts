import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { countriesByCodes } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { FrameworkDocument } from '../framework/framework.repository';
import { Framework } from '../framework/framework.type';
import { Country, Organization } from '../reference.type';
import type { CommitmentDocument } from './commitment.repository';
import { Commitment } from './commitment.type';
import type { ProgressReportDocument, WorkPlanDocument } from './work-plan.repository';
import { ProgressReport, WorkPlan } from './work-plan.type';

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @Query(() => [WorkPlan], { nullable: true, description: 'Every work plan, by id.' })
  workPlans(@Ctx() { workPlans }: ArcoContext): Promise<WorkPlanDocument[]> {
    return workPlans.findAll();
  }

  @Query(() => WorkPlan, { nullable: true, description: 'One work plan; null for an unknown id.' })
  workPlan(
    @Arg('id', () => ID, { description: 'Such as wpl:2022-06.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<WorkPlanDocument | null> {
    return loaders.workPlanById.load(id);
  }

  @FieldResolver(() => Framework, { nullable: true, description: 'The framework that it belongs to.' })
  framework(
    @Root() { frameworkId }: WorkPlanDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<FrameworkDocument | null> {
    return loaders.frameworkById.load(frameworkId);
  }

  @FieldResolver(() => [Country], { description: 'Where it is carried out.' })
  countries(@Root() { countries }: WorkPlanDocument) {
    return countriesByCodes(countries);
  }

  @FieldResolver(() => [Organization], { description: 'Who agreed on it.' })
  organizations(@Root() { organizationIds }: WorkPlanDocument) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => [Commitment], { description: 'What was agreed in it, by id.' })
  commitments(
    @Root() { _id }: WorkPlanDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<CommitmentDocument[]> {
    return loaders.commitmentsByWorkPlan.load(_id);
  }

  @FieldResolver(() => [ProgressReport], { description: 'What was reported on it, by id.' })
  progressReports(
    @Root() { _id }: WorkPlanDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProgressReportDocument[]> {
    return loaders.progressReportsByWorkPlan.load(_id);
  }
}
