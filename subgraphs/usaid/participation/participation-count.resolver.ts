import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { fullCounts, publicCounts } from '../../kit/counts/published-counts';
import { requiresScope } from '../../kit/paging/connection.type';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { AdminArea, Country } from '../reference.type';
import type { CourseDocument } from '../workforce/course.repository';
import { Course } from '../workforce/course.type';
import { ParticipationCounts } from './participation-count.type';
import {
  countedByUsaid as agency,
  inActivity,
  inAdminArea,
  inCountry,
  inCourse,
} from './participation-count.words';

@Resolver(() => Activity)
export class ActivityCountsResolver {
  @FieldResolver(() => ParticipationCounts, {
    description: 'How many people and participations it has had; 0 where it has only plans.',
  })
  async participationCounts(
    @Root() { _id }: ActivityDocument,
    @Ctx() { loaders, asOf }: UsaidContext,
  ): Promise<ParticipationCounts> {
    const counted = await loaders.participationCountById.load(_id);
    return publicCounts({ agency, counted, words: inActivity, asOf });
  }
}

@Resolver(() => Course)
export class CourseCountsResolver {
  @FieldResolver(() => ParticipationCounts, {
    description: 'How many people and participations it has had; 0 where it has only plans.',
  })
  async participationCounts(
    @Root() { _id }: CourseDocument,
    @Ctx() { loaders, asOf }: UsaidContext,
  ): Promise<ParticipationCounts> {
    const counted = await loaders.participationCountById.load(_id);
    return publicCounts({ agency, counted, words: inCourse, asOf });
  }
}

@Resolver(() => Country)
export class CountryParticipationCountsResolver {
  @FieldResolver(() => ParticipationCounts, {
    nullable: true,
    description:
      'How many people and participations the activities of USAID have had here; a person in several activities counts once.',
  })
  async participationCounts(
    @Root() { code }: { code: string },
    @Ctx() { loaders, asOf }: UsaidContext,
  ): Promise<ParticipationCounts> {
    const counted = await loaders.participationCountById.load(code);
    return publicCounts({ agency, counted, words: inCountry, asOf });
  }
}

@Resolver(() => AdminArea)
export class AdminAreaParticipationCountsResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => ParticipationCounts, {
    nullable: true,
    description:
      'How many people and participations the activities of USAID have had in the department; nothing is withheld, and therefore it is not public.',
  })
  async participationCounts(
    @Root() { code }: { code: string },
    @Ctx() { loaders, asOf }: UsaidContext,
  ): Promise<ParticipationCounts> {
    const counted = await loaders.participationCountById.load(code);
    return fullCounts({ agency, counted, words: inAdminArea, asOf });
  }
}
