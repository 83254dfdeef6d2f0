import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { ReportedFigureDocument } from '../figure/reported-figure.repository';
import { ReportedFigure } from '../figure/reported-figure.type';
import type { ReflectionDocument } from '../learning/reflection.repository';
import { Reflection } from '../learning/reflection.type';
import { Activity } from '../linked.type';
import { Country, Organization } from '../reference.type';
import { CommitmentConnectionArgs } from './commitment.args';
import type { CommitmentDocument } from './commitment.repository';
import { Commitment, CommitmentConnection, CommitmentEvidence } from './commitment.type';
import type { WorkPlanDocument } from './work-plan.repository';
import { WorkPlan } from './work-plan.type';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentConnection, { nullable: true, description: 'Commitments of the partners.' })
  commitments(
    @Args(() => CommitmentConnectionArgs) args: CommitmentConnectionArgs,
    @Ctx() { commitments }: ArcoContext,
  ): Promise<PageOf<CommitmentDocument>> {
    return commitments.readPage(args.filter ?? {}, args);
  }

  @Query(() => Commitment, { nullable: true, description: 'One commitment; null for an unknown id.' })
  commitment(
    @Arg('id', () => ID, { description: 'Such as COM-2022-06-HN-WF-01.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<CommitmentDocument | null> {
    return loaders.commitmentById.load(id);
  }

  @FieldResolver(() => [Organization], { description: 'Who is bound by it.' })
  organizations(@Root() { organizationIds }: CommitmentDocument) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'Where it is to be done; null where that is more than one country.',
  })
  country(@Root() { country }: CommitmentDocument) {
    return country === null ? null : countryByCode(country);
  }

  @FieldResolver(() => [Activity], {
    nullable: 'items',
    description: 'Activities through which it is carried out.',
  })
  activities(@Root() { activityIds }: CommitmentDocument): Activity[] {
    return activityIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [ReportedFigure], { description: 'Figures that show how far it has come.' })
  figures(
    @Root() { figureIds }: CommitmentDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(ReportedFigureDocument | Error | null)[]> {
    return loaders.reportedFigureById.loadMany(figureIds);
  }

  @FieldResolver(() => WorkPlan, { nullable: true, description: 'The work plan in which it was agreed.' })
  workPlan(
    @Root() { workPlanId }: CommitmentDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<WorkPlanDocument | null> {
    return loaders.workPlanById.load(workPlanId);
  }

  @FieldResolver(() => [Reflection], {
    description: 'What learning events found and suggested on it, by id.',
  })
  reflections(
    @Root() { _id }: CommitmentDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReflectionDocument[]> {
    return loaders.reflectionsByCommitment.load(_id);
  }
}

@Resolver(() => CommitmentEvidence)
export class CommitmentEvidenceResolver {
  @FieldResolver(() => ReportedFigure, {
    nullable: true,
    description: 'The figure; null unless `type` is FIGURE.',
  })
  figure(
    @Root() { figureId }: CommitmentEvidence,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReportedFigureDocument | null> | null {
    return figureId === null ? null : loaders.reportedFigureById.load(figureId);
  }
}
