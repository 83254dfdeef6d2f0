import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { organizationById } from '../kit/reference/organizations';
import type { ArcoContext } from './context';
import type { LearningEventDocument, ProposalDocument } from './learning.repository';
import { LearningEvent, Proposal } from './learning.type';
import { Activity } from './linked.type';
import { Organization } from './reference.type';

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
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => [Proposal], { nullable: true, description: 'Every proposal, by id.' })
  proposals(@Ctx() { learning }: ArcoContext): Promise<ProposalDocument[]> {
    return learning.findProposals();
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
