import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { AdminArea, Country } from '../reference.type';
import { BioinputPlantConnectionArgs } from './bioinput-plant.args';
import type { BioinputPlantDocument } from './bioinput-plant.repository';
import { BioinputPlant, BioinputPlantConnection, BioinputPlantTotals } from './bioinput-plant.type';
import { type PlantTotalsRecord, plantTotals } from './plant-totals';

@Resolver(() => BioinputPlant)
export class BioinputPlantResolver {
  @Query(() => BioinputPlantConnection, { nullable: true, description: 'Plants to be strengthened, by id.' })
  bioinputPlants(
    @Args(() => BioinputPlantConnectionArgs) args: BioinputPlantConnectionArgs,
    @Ctx() { bioinputPlants }: UsaidContext,
  ): Promise<PageOf<BioinputPlantDocument>> {
    return bioinputPlants.readPage(args.filter ?? {}, args);
  }

  @Query(() => BioinputPlant, { nullable: true, description: 'One plant; null for an unknown id.' })
  bioinputPlant(
    @Arg('id', () => ID, { description: 'Such as PL-HN-CM-01.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BioinputPlantDocument | null> {
    return loaders.bioinputPlantById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that strengthens it.' })
  activity(
    @Root() { activityId }: BioinputPlantDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it stands.' })
  country(@Root() { country }: BioinputPlantDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department where it stands.' })
  adminArea(@Root() { adminArea }: BioinputPlantDocument) {
    return adminAreaByCode(adminArea);
  }
}

@Resolver(() => Activity)
export class ActivityPlantTotalsResolver {
  @FieldResolver(() => BioinputPlantTotals, {
    nullable: true,
    description: 'The plants that it strengthens, in numbers; null where there are none.',
  })
  async bioinputPlantTotals(
    @Root() { _id }: ActivityDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PlantTotalsRecord | null> {
    return plantTotals(await loaders.bioinputPlantsByActivity.load(_id));
  }
}
