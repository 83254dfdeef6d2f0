import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { AssistanceTopic } from '../participation/participation.codes';
import type { AssistanceEventDocument } from './assistance-event.repository';

/** `attendees` is no field of the type by itself: it is published through disclosure control only. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One session of technical assistance to farmers.' })
export class AssistanceEvent implements Omit<AssistanceEventDocument, 'attendees'> {
  @Field(() => ID, { name: 'id', description: 'Such as TA-SV-US-2022-11-07.' })
  _id: string;

  @Field(() => [AssistanceTopic], { description: 'What it was about.' })
  topics: AssistanceTopic[];

  @Field(() => GraphQLDate, { description: 'Day on which it was held.' })
  date: string;

  @Field(() => Basis, { description: 'Whether the event was invented.' })
  basis: Basis;

  activityId: string;
  country: string;
  adminArea: string;
  delivererId: string | null;
}

export const AssistanceEventConnection = connectionType('AssistanceEvent', () => AssistanceEvent, {
  counted: true,
});
