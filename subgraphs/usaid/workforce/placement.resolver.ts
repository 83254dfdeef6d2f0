import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import type { OutcomeDocument } from '../participation/outcome.repository';
import { Outcome } from '../participation/outcome.type';
import type { ParticipationDocument } from '../participation/participation.repository';
import { Participation } from '../participation/participation.type';
import type { PlacementDocument } from './placement.repository';
import { Placement, PlacementConnection } from './placement.type';

@Resolver(() => Placement)
export class PlacementResolver {
  @requiresScope('beneficiary:read')
  @Query(() => Placement, { nullable: true, description: 'One placement; null for an unknown id.' })
  placement(
    @Arg('id', () => ID, { description: 'Such as UP-HN-CMFA-00012-1:PLACEMENT.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PlacementDocument | null> {
    return loaders.placementById.load(id);
  }

  @FieldResolver(() => Participation, { nullable: true, description: 'The participation that led to it.' })
  participation(
    @Root() { participationId }: PlacementDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }

  @FieldResolver(() => Outcome, { nullable: true, description: 'The outcome EMPLOYMENT that it stands for.' })
  outcome(
    @Root() { outcomeId }: PlacementDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<OutcomeDocument | null> {
    return loaders.outcomeById.load(outcomeId);
  }
}

@Resolver(() => Participation)
export class ParticipationPlacementsResolver {
  @FieldResolver(() => [Placement], { nullable: true, description: 'Work that it led to, by id.' })
  placements(
    @Root() { _id }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PlacementDocument[]> {
    return loaders.placementsByParticipation.load(_id);
  }
}

@Resolver(() => Outcome)
export class OutcomePlacementResolver {
  @FieldResolver(() => Placement, {
    nullable: true,
    description: 'The work found; null for any outcome but EMPLOYMENT.',
  })
  placement(
    @Root() { _id }: OutcomeDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PlacementDocument | null> {
    return loaders.placementByOutcome.load(_id);
  }
}

@Resolver(() => Activity)
export class ActivityPlacementsResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => PlacementConnection, {
    nullable: true,
    description: 'Work that its participants found, by id, person by person.',
  })
  placements(
    @Root() { _id }: ActivityDocument,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { placements }: UsaidContext,
  ): Promise<PageOf<PlacementDocument>> {
    return placements.readPage(_id, args);
  }
}
