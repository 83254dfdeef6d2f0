import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { type FiscalQuarterRecord, usFiscalQuarter } from '../../kit/reference/fiscal-period';
import { FiscalQuarter } from '../../kit/reference/fiscal-quarter.type';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { OutcomeConnectionArgs } from './outcome.args';
import type { OutcomeDocument } from './outcome.repository';
import { Outcome, OutcomeConnection } from './outcome.type';
import type { ParticipationDocument } from './participation.repository';
import { Participation } from './participation.type';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Participation, { nullable: true, description: 'The participation that led to it.' })
  participation(
    @Root() { participationId }: OutcomeDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity in which it was reached.' })
  activity(
    @Root() { activityId }: OutcomeDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => FiscalQuarter, { description: 'The US fiscal quarter in which it is reported.' })
  fiscalQuarter(@Root() { date }: OutcomeDocument): FiscalQuarterRecord {
    return usFiscalQuarter(date);
  }
}

@Resolver(() => Activity)
export class ActivityOutcomesResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => OutcomeConnection, {
    nullable: true,
    description:
      'What its participations led to, by id, person by person; a person has at most one of each type in a participation.',
  })
  outcomes(
    @Root() { _id }: ActivityDocument,
    @Args(() => OutcomeConnectionArgs) args: OutcomeConnectionArgs,
    @Ctx() { outcomes }: UsaidContext,
  ): Promise<PageOf<OutcomeDocument>> {
    return outcomes.readPage({ activityId: _id, type: args.filter?.type }, args);
  }
}
