import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { organizationById } from '../../kit/reference/organizations';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { Organization } from '../reference.type';
import type { CourseDocument } from './course.repository';
import { Course } from './course.type';

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => Course, { nullable: true, description: 'One course; null for an unknown id.' })
  course(
    @Arg('id', () => ID, { description: 'Such as crs:usaid:sv-becas:pastry.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<CourseDocument | null> {
    return loaders.courseById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that offers it.' })
  activity(
    @Root() { activityId }: CourseDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Who teaches it; null where it is not known.',
  })
  provider(@Root() { providerId }: CourseDocument) {
    return providerId === null ? null : organizationById(providerId);
  }
}
