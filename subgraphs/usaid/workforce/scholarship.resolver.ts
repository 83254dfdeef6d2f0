import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { organizationById } from '../../kit/reference/organizations';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import type { ParticipationDocument } from '../participation/participation.repository';
import { Participation } from '../participation/participation.type';
import { Organization } from '../reference.type';
import type { CourseDocument } from './course.repository';
import { Course } from './course.type';
import { ScholarshipConnectionArgs } from './scholarship.args';
import type { ScholarshipDocument } from './scholarship.repository';
import { Scholarship, ScholarshipConnection } from './scholarship.type';

@Resolver(() => Scholarship)
export class ScholarshipResolver {
  @requiresScope('beneficiary:read')
  @Query(() => Scholarship, { nullable: true, description: 'One scholarship; null for an unknown id.' })
  scholarship(
    @Arg('id', () => ID, { description: 'Such as UP-SV-BECAS-00045-1:SCHOLARSHIP.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ScholarshipDocument | null> {
    return loaders.scholarshipById.load(id);
  }

  @FieldResolver(() => Course, { nullable: true, description: 'The course that it pays for.' })
  course(
    @Root() { courseId }: ScholarshipDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<CourseDocument | null> {
    return loaders.courseById.load(courseId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Who grants it.' })
  provider(@Root() { providerId }: ScholarshipDocument) {
    return organizationById(providerId);
  }

  @FieldResolver(() => Participation, {
    nullable: true,
    description: 'The participation of the person who holds it.',
  })
  participation(
    @Root() { participationId }: ScholarshipDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }
}

@Resolver(() => Participation)
export class ParticipationScholarshipResolver {
  @FieldResolver(() => Scholarship, {
    nullable: true,
    description: 'The scholarship behind it; null where there is none.',
  })
  scholarship(
    @Root() { _id }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ScholarshipDocument | null> {
    return loaders.scholarshipByParticipation.load(_id);
  }
}

@Resolver(() => Activity)
export class ActivityScholarshipsResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => ScholarshipConnection, {
    nullable: true,
    description: 'Scholarships that it grants, by id, person by person.',
  })
  scholarships(
    @Root() { _id }: ActivityDocument,
    @Args(() => ScholarshipConnectionArgs) args: ScholarshipConnectionArgs,
    @Ctx() { scholarships }: UsaidContext,
  ): Promise<PageOf<ScholarshipDocument>> {
    return scholarships.readPage({ activityId: _id, courseId: args.filter?.course }, args);
  }
}
