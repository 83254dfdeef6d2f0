import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import { Activity } from '../linked.type';
import type { PersonDocument } from '../people/person.repository';
import { Person } from '../people/person.type';
import type { ProgressReportDocument } from '../plan/work-plan.repository';
import { ProgressReport } from '../plan/work-plan.type';
import { Organization } from '../reference.type';
import { InclusionApproachArgs, ProposalArgs } from './learning.args';
import type {
  InclusionApproachDocument,
  LearningEventDocument,
  ProposalDocument,
} from './learning.repository';
import { InclusionApproach, LearningEvent, Proposal } from './learning.type';
import type { ReflectionDocument } from './reflection.repository';
import { Reflection } from './reflection.type';

@Resolver(() => LearningEvent)
export class LearningEventResolver {
  @Query(() => [LearningEvent], { nullable: true, description: 'Learning events, the latest first.' })
  learningEvents(@Ctx() { learning }: ArcoContext): Promise<LearningEventDocument[]> {
    return learning.findEvents();
  }

  @Query(() => LearningEvent, { nullable: true, description: 'One learning event; null for an unknown id.' })
  learningEvent(
    @Arg('id', () => ID, { description: 'Such as evt:2022-12-08-learning.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<LearningEventDocument | null> {
    return loaders.learningEventById.load(id);
  }

  @FieldResolver(() => [Organization], { description: 'Who held it.' })
  organizers(@Root() { organizationIds }: LearningEventDocument) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => [Proposal], { description: 'What was proposed there, by id.' })
  proposals(
    @Root() { _id }: LearningEventDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProposalDocument[]> {
    return loaders.proposalsByEvent.load(_id);
  }

  @FieldResolver(() => [Person], { description: 'Officials who led it.' })
  leaders(
    @Root() { leaderIds }: LearningEventDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(PersonDocument | Error | null)[]> {
    return loaders.personById.loadMany(leaderIds);
  }

  @FieldResolver(() => [Reflection], { description: 'What was found and suggested there, by id.' })
  reflections(
    @Root() { _id }: LearningEventDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReflectionDocument[]> {
    return loaders.reflectionsByEvent.load(_id);
  }

  @FieldResolver(() => [ProgressReport], { description: 'Reports of the results shared there, by id.' })
  progressReports(
    @Root() { _id }: LearningEventDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProgressReportDocument[]> {
    return loaders.progressReportsByEvent.load(_id);
  }
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => [Proposal], { nullable: true, description: 'Proposals of the alliance ARCO, by id.' })
  proposals(
    @Args(() => ProposalArgs) { filter }: ProposalArgs,
    @Ctx() { learning }: ArcoContext,
  ): Promise<ProposalDocument[]> {
    return learning.findProposals(filter ?? {});
  }

  @Query(() => Proposal, { nullable: true, description: 'One proposal; null for an unknown id.' })
  proposal(
    @Arg('id', () => ID, { description: 'Such as prp:arco:new-beneficiaries.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProposalDocument | null> {
    return loaders.proposalById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that proposes it.' })
  activity(@Root() { activityId }: ProposalDocument): Activity {
    return { id: activityId };
  }

  @FieldResolver(() => LearningEvent, { nullable: true, description: 'Where it was presented.' })
  event(
    @Root() { eventId }: ProposalDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<LearningEventDocument | null> {
    return loaders.learningEventById.load(eventId);
  }
}

@Resolver(() => InclusionApproach)
export class InclusionApproachResolver {
  @Query(() => [InclusionApproach], { nullable: true, description: 'Inclusion approaches, by id.' })
  inclusionApproaches(
    @Args(() => InclusionApproachArgs) { filter }: InclusionApproachArgs,
    @Ctx() { learning }: ArcoContext,
  ): Promise<InclusionApproachDocument[]> {
    return learning.findApproaches(filter ?? {});
  }

  @FieldResolver(() => [Activity], { nullable: 'items', description: 'Activities that it applies to.' })
  activities(@Root() { activityIds }: InclusionApproachDocument): Activity[] {
    return activityIds.map((id) => ({ id }));
  }
}
