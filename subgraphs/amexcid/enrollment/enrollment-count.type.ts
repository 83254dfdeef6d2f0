import { Field, ObjectType } from 'type-graphql';
import { Count } from '../../kit/counts/count.type';
import type { PublishedCounts, PublishedPair } from '../../kit/counts/published-counts';
import { EnrollmentStatus } from '../program/program.codes';

@ObjectType({ description: 'People and enrolments of one status.' })
export class EnrollmentStatusCounts implements PublishedPair {
  @Field(() => EnrollmentStatus, { description: 'The status.' })
  status: EnrollmentStatus;

  @Field(() => Count, {
    description:
      'Distinct people with an enrolment of this status. Somebody with several enrolments can stand under several statuses, so these do not add up to all people.',
  })
  individuals: Count;

  @Field(() => Count, {
    name: 'enrollments',
    description: 'Enrolments of this status; these do add up to all enrolments.',
  })
  rows: Count;
}

@ObjectType({
  description:
    "People and enrolments in AMEXCID's own registers; distinct people by the registrant's number at AMEXCID. Never to be added to people of another agency, who may be the same.",
})
export class EnrollmentCounts implements PublishedCounts<EnrollmentStatus> {
  @Field(() => Count, { description: 'Distinct people, each counted once.' })
  individuals: Count;

  @Field(() => Count, { name: 'enrollments', description: 'Enrolments; a person may have several.' })
  rows: Count;

  @Field(() => [EnrollmentStatusCounts], {
    description:
      'The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it.',
  })
  byStatus: EnrollmentStatusCounts[];
}

@ObjectType({ description: 'People and enrolments of a programme in one country.' })
export class EnrollmentCountsOfCountry {
  @Field(() => EnrollmentCounts, { description: 'The counts.' })
  counts: EnrollmentCounts;

  countryCode: string;
}
