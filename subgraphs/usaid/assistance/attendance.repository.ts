import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, pageOfList } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';

/** One farmer at one event; who did not come has no row. */
export interface AttendanceDocument {
  /** The participation's id and the event's, such as `UP-SV-ECP-00045-1:TA-SV-US-2022-11-07`. */
  _id: string;
  participationId: string;
  eventId: string;
  /** Day of the event. */
  date: string;
  basis: Basis;
}

export const attendanceCollection = defineCollection<AttendanceDocument>('attendances', [
  ['participationId', '_id'],
  ['eventId', '_id'],
]);

/** A page of who came to one event, read already: a session has room for a few dozen. */
export const pageOfAttendances = (
  attendances: readonly AttendanceDocument[],
  args: PageArgs,
): PageOf<AttendanceDocument> => pageOfList(attendances, byId, args);

export class AttendanceRepository {
  constructor(private readonly attendances: Collection<AttendanceDocument>) {}

  findByIds(ids: readonly string[]): Promise<AttendanceDocument[]> {
    return findIn(this.attendances, '_id', ids);
  }

  findByParticipationIds(ids: readonly string[]): Promise<AttendanceDocument[]> {
    return findIn(this.attendances, 'participationId', ids);
  }

  findByEventIds(ids: readonly string[]): Promise<AttendanceDocument[]> {
    return findIn(this.attendances, 'eventId', ids);
  }
}
