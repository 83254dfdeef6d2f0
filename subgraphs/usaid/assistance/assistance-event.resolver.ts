import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type GuardedCountRecord, guardedCount } from '../../kit/counts/disclosure';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { AdminArea, Country, Organization } from '../reference.type';
import { AssistanceEventConnectionArgs } from './assistance-event.args';
import type { AssistanceEventDocument } from './assistance-event.repository';
import { AssistanceEvent, AssistanceEventConnection } from './assistance-event.type';
import { type AttendanceDocument, pageOfAttendances } from './attendance.repository';
import { AttendanceConnection } from './attendance.type';

@Resolver(() => AssistanceEvent)
export class AssistanceEventResolver {
  @Query(() => AssistanceEvent, { nullable: true, description: 'One event; null for an unknown id.' })
  assistanceEvent(
    @Arg('id', () => ID, { description: 'Such as TA-SV-US-2022-11-07.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<AssistanceEventDocument | null> {
    return loaders.assistanceEventById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that it belongs to.' })
  activity(
    @Root() { activityId }: AssistanceEventDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it was held.' })
  country(@Root() { country }: AssistanceEventDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department where it was held.' })
  adminArea(@Root() { adminArea }: AssistanceEventDocument) {
    return adminAreaByCode(adminArea);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Who held it; null where no source says so, as for the farmers of El Salvador.',
  })
  deliverer(@Root() { delivererId }: AssistanceEventDocument) {
    return delivererId === null ? null : organizationById(delivererId);
  }

  @FieldResolver(() => GuardedCount, {
    description:
      'How many farmers came. Who came to several events is in each: adding events gives no number of people.',
  })
  attendees(@Root() { attendees }: AssistanceEventDocument): GuardedCountRecord {
    return guardedCount(attendees);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => AttendanceConnection, { nullable: true, description: 'Who came, by id.' })
  async attendances(
    @Root() { _id }: AssistanceEventDocument,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<AttendanceDocument>> {
    return pageOfAttendances(await loaders.attendancesByEvent.load(_id), args);
  }
}

@Resolver(() => Activity)
export class ActivityAssistanceEventsResolver {
  @FieldResolver(() => AssistanceEventConnection, {
    nullable: true,
    description: 'Sessions of technical assistance that it held; none where it gives no such assistance.',
  })
  assistanceEvents(
    @Root() { _id }: ActivityDocument,
    @Args(() => AssistanceEventConnectionArgs) args: AssistanceEventConnectionArgs,
    @Ctx() { assistanceEvents }: UsaidContext,
  ): Promise<PageOf<AssistanceEventDocument>> {
    return assistanceEvents.readPage({ activityId: _id, ...args.filter }, args);
  }
}
