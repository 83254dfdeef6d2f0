import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { AgeBand, Basis, Sex } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { AssistanceTopic, ParticipationStatus, ServiceKind } from './participation.codes';
import type { ParticipationDocument } from './participation.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'One person in one activity and, for technical assistance, one topic: participations are rows, not people.',
})
export class Participation implements ParticipationDocument {
  @Field(() => ID, { name: 'id', description: 'Such as UP-SV-ECP-00045-1.' })
  _id: string;

  @Field(() => ID, {
    description: 'The participant as the activity knows them; distinct ones are individuals.',
  })
  participantId: string;

  @Field(() => ServiceKind, { description: 'What the participant gets.' })
  service: ServiceKind;

  @Field(() => AssistanceTopic, {
    nullable: true,
    description: 'Subject; null outside technical assistance.',
  })
  topic: AssistanceTopic | null;

  @Field(() => String, {
    nullable: true,
    description: 'Group of a course, such as 2022-C1; null outside courses.',
  })
  cohort: string | null;

  @Field(() => Sex, { description: 'Sex as registered.' })
  sex: Sex;

  @Field(() => AgeBand, { description: 'Age on the day that the data speak of.' })
  ageBand: AgeBand;

  @Field(() => GraphQLDate, { description: 'First day.' })
  startedOn: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day; null while it goes on.' })
  endedOn: string | null;

  @Field(() => ParticipationStatus, { description: 'How far it has come.' })
  status: ParticipationStatus;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  beneficiaryId: string | null;
  activityId: string;
  referralId: string | null;
  courseId: string | null;
  country: string;
  adminArea: string;
}

export const ParticipationConnection = connectionType('Participation', () => Participation, {
  scope: 'beneficiary:read',
});
