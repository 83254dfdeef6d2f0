import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countriesByCodes, countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { BioinputPlantDocument } from '../assistance/bioinput-plant.repository';
import { BioinputPlant } from '../assistance/bioinput-plant.type';
import type { UsaidContext } from '../context';
import { ParticipationConnectionArgs } from '../participation/participation.args';
import type { ParticipationDocument } from '../participation/participation.repository';
import { ParticipationConnection } from '../participation/participation.type';
import { AdminArea, Country, Organization } from '../reference.type';
import type { CourseDocument } from '../workforce/course.repository';
import { Course } from '../workforce/course.type';
import { ActivityConnectionArgs, ActivityOrderArgs } from './activity.args';
import { type ActivityDocument, pageOfActivities } from './activity.repository';
import { Activity, ActivityConnection, ParticipatingOrganization } from './activity.type';
import {
  type LocationRecord,
  participantLocations,
  type RecipientCountryRecord,
} from './activity-classification';
import { ActivityLocation, RecipientCountry } from './activity-classification.type';
import type { IndicatorDocument } from './indicator.repository';
import { Indicator } from './indicator.type';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => ActivityConnection, { nullable: true, description: 'Activities of USAID in the framework.' })
  activities(
    @Args(() => ActivityConnectionArgs) args: ActivityConnectionArgs,
    @Ctx() { activities }: UsaidContext,
  ): Promise<PageOf<ActivityDocument>> {
    return activities.readPage(args.filter ?? {}, args);
  }

  @Query(() => Activity, { nullable: true, description: 'One activity; null for an unknown id.' })
  activity(
    @Arg('id', () => ID, { description: 'Such as act:usaid:hn-cmfa.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(id);
  }

  @FieldResolver(() => [Country], { description: 'Where it works.' })
  countries(@Root() { countries }: ActivityDocument) {
    return countriesByCodes(countries);
  }

  @FieldResolver(() => [AdminArea], {
    description: 'Departments with at least ten participants, by code; fewer could point to a person.',
  })
  adminAreas(@Root() { adminAreas }: ActivityDocument) {
    return adminAreas.map(adminAreaByCode);
  }

  @FieldResolver(() => [ActivityLocation], {
    description: 'The same departments as `adminAreas`, as IATI describes a location.',
  })
  locations(@Root() { adminAreas }: ActivityDocument): LocationRecord[] {
    return participantLocations(adminAreas);
  }

  @FieldResolver(() => [Indicator], {
    description: 'Indicators under which this graph files it; a choice of ours.',
  })
  async indicators(
    @Root() { indicatorCodes }: ActivityDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<(IndicatorDocument | Error | null)[]> {
    return loaders.indicatorByCode.loadMany(indicatorCodes);
  }

  @FieldResolver(() => [Course], { description: 'Courses that it offers, by id.' })
  courses(@Root() { _id }: ActivityDocument, @Ctx() { loaders }: UsaidContext): Promise<CourseDocument[]> {
    return loaders.coursesByActivity.load(_id);
  }

  @FieldResolver(() => [BioinputPlant], { description: 'Plants that it strengthens, by id.' })
  bioinputPlants(
    @Root() { _id }: ActivityDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BioinputPlantDocument[]> {
    return loaders.bioinputPlantsByActivity.load(_id);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => ParticipationConnection, {
    nullable: true,
    description: 'Participations, person by person.',
  })
  participations(
    @Root() { _id }: ActivityDocument,
    @Args(() => ParticipationConnectionArgs) args: ParticipationConnectionArgs,
    @Ctx() { participations }: UsaidContext,
  ): Promise<PageOf<ParticipationDocument>> {
    return participations.readPage({ activityId: _id, status: args.filter?.status }, args);
  }
}

@Resolver(() => ParticipatingOrganization)
export class ParticipatingOrganizationResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation.' })
  organization(@Root() { organizationId }: ParticipatingOrganization) {
    return organizationById(organizationId);
  }
}

@Resolver(() => RecipientCountry)
export class RecipientCountryResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The country.' })
  country(@Root() { country }: RecipientCountryRecord) {
    return countryByCode(country);
  }
}

@Resolver(() => ActivityLocation)
export class ActivityLocationResolver {
  @FieldResolver(() => AdminArea, { nullable: true, description: 'The department.' })
  adminArea(@Root() { adminArea }: LocationRecord) {
    return adminAreaByCode(adminArea);
  }
}

@Resolver(() => Country)
export class CountryActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'Activities of USAID that work here.',
  })
  async activities(
    @Root() { code }: { code: string },
    @Args(() => ActivityOrderArgs) args: ActivityOrderArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<ActivityDocument>> {
    return pageOfActivities(await loaders.activitiesByCountry.load(code), args);
  }
}

@Resolver(() => AdminArea)
export class AdminAreaActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'Activities of USAID with at least ten participants here; fewer could point to a person.',
  })
  async activities(
    @Root() { code }: { code: string },
    @Args(() => ActivityOrderArgs) args: ActivityOrderArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<ActivityDocument>> {
    return pageOfActivities(await loaders.activitiesByAdminArea.load(code), args);
  }
}

@Resolver(() => Organization)
export class OrganizationActivitiesResolver {
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'Activities in which it has a role.',
  })
  async activities(
    @Root() { id }: { id: string },
    @Args(() => ActivityOrderArgs) args: ActivityOrderArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<ActivityDocument>> {
    return pageOfActivities(await loaders.activitiesByOrganization.load(id), args);
  }
}
