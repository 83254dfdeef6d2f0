import { Field, ObjectType } from 'type-graphql';
import { Count } from '../../kit/counts/count.type';
import type { PublishedCounts, PublishedPair } from '../../kit/counts/published-counts';
import { ParticipationStatus } from './participation.codes';

@ObjectType({ description: 'People and participations of one status.' })
export class ParticipationStatusCounts implements PublishedPair {
  @Field(() => ParticipationStatus, { description: 'The status.' })
  status: ParticipationStatus;

  @Field(() => Count, {
    description:
      'Distinct people with a participation of this status. Somebody with several participations can stand under several statuses, so these do not add up to all people.',
  })
  individuals: Count;

  @Field(() => Count, {
    name: 'participations',
    description: 'Participations of this status; these do add up to all participations.',
  })
  rows: Count;
}

@ObjectType({
  description:
    "People and participations in USAID's own rows; distinct people by the participant's number at USAID. Never to be added to people of another agency, who may be the same.",
})
export class ParticipationCounts implements PublishedCounts<ParticipationStatus> {
  @Field(() => Count, { description: 'Distinct people, each counted once.' })
  individuals: Count;

  @Field(() => Count, { name: 'participations', description: 'Participations; a person may have several.' })
  rows: Count;

  @Field(() => [ParticipationStatusCounts], {
    description:
      'The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it.',
  })
  byStatus: ParticipationStatusCounts[];
}
