import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requiresScope } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { Beneficiary, Referral } from '../linked.type';
import { AdminArea, Country } from '../reference.type';
import type { CourseDocument } from '../workforce/course.repository';
import { Course } from '../workforce/course.type';
import type { OutcomeDocument } from './outcome.repository';
import { Outcome } from './outcome.type';
import type { ParticipationDocument } from './participation.repository';
import { Participation } from './participation.type';

@Resolver(() => Participation)
export class ParticipationResolver {
  @requiresScope('beneficiary:read')
  @Query(() => Participation, { nullable: true, description: 'One participation; null for an unknown id.' })
  participation(
    @Arg('id', () => ID, { description: 'Such as UP-HN-CMFA-00123-1.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity.' })
  activity(
    @Root() { activityId }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => Course, { nullable: true, description: 'The course; null where there is none.' })
  course(
    @Root() { courseId }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<CourseDocument | null> | null {
    return courseId === null ? null : loaders.courseById.load(courseId);
  }

  @FieldResolver(() => [Outcome], { description: 'What it led to, by id.' })
  outcomes(
    @Root() { _id }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<OutcomeDocument[]> {
    return loaders.outcomesByParticipation.load(_id);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it took place.' })
  country(@Root() { country }: ParticipationDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department where it took place.' })
  adminArea(@Root() { adminArea }: ParticipationDocument) {
    return adminAreaByCode(adminArea);
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The linked person; null where they did not agree to linkage.',
  })
  beneficiary(@Root() { beneficiaryId }: ParticipationDocument): Beneficiary | null {
    return beneficiaryId === null ? null : { id: beneficiaryId };
  }

  @requiresScope('referral:read')
  @FieldResolver(() => Referral, {
    nullable: true,
    description:
      'The referral through which the person came; null for somebody who came another way, or did not agree to linkage.',
  })
  referral(@Root() { beneficiaryId, referralId }: ParticipationDocument): Referral | null {
    return beneficiaryId === null || referralId === null ? null : { id: referralId };
  }
}
