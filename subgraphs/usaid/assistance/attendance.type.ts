import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import type { AttendanceDocument } from './attendance.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One farmer at one event; who did not come has no row.' })
export class Attendance implements AttendanceDocument {
  @Field(() => ID, { name: 'id', description: "The participation's id and the event's." })
  _id: string;

  @Field(() => GraphQLDate, { description: 'Day of the event; it lies within the participation.' })
  date: string;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  participationId: string;
  eventId: string;
}

export const AttendanceConnection = connectionType('Attendance', () => Attendance, {
  counted: true,
  scope: 'beneficiary:read',
});
