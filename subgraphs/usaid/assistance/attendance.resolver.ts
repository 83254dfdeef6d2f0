import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { UsaidContext } from '../context';
import type { ParticipationDocument } from '../participation/participation.repository';
import { Participation } from '../participation/participation.type';
import type { AssistanceEventDocument } from './assistance-event.repository';
import { AssistanceEvent } from './assistance-event.type';
import type { AttendanceDocument } from './attendance.repository';
import { Attendance } from './attendance.type';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => AssistanceEvent, { nullable: true, description: 'The event.' })
  event(
    @Root() { eventId }: AttendanceDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<AssistanceEventDocument | null> {
    return loaders.assistanceEventById.load(eventId);
  }

  @FieldResolver(() => Participation, { nullable: true, description: 'The participation of who came.' })
  participation(
    @Root() { participationId }: AttendanceDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }
}

@Resolver(() => Participation)
export class ParticipationAttendancesResolver {
  @FieldResolver(() => [Attendance], {
    nullable: true,
    description: 'Events of technical assistance that the person came to, by date; empty for other services.',
  })
  attendances(
    @Root() { _id }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<AttendanceDocument[]> {
    return loaders.attendancesByParticipation.load(_id);
  }
}
