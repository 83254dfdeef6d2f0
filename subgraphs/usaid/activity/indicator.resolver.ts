import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { UsaidContext } from '../context';
import { ActivityOrderArgs } from './activity.args';
import { type ActivityDocument, pageOfActivities } from './activity.repository';
import { ActivityConnection } from './activity.type';
import type { IndicatorDocument } from './indicator.repository';
import { Indicator } from './indicator.type';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { nullable: true, description: 'Every indicator, by code.' })
  indicators(@Ctx() { indicators }: UsaidContext): Promise<IndicatorDocument[]> {
    return indicators.findAll();
  }

  @Query(() => Indicator, { nullable: true, description: 'One indicator; null for an unknown code.' })
  indicator(
    @Arg('code', () => ID, { description: 'Such as SO-W04 or EG.6-14.' }) code: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<IndicatorDocument | null> {
    return loaders.indicatorByCode.load(code);
  }

  @FieldResolver(() => ActivityConnection, { nullable: true, description: 'Activities filed under it.' })
  async activities(
    @Root() { _id }: IndicatorDocument,
    @Args(() => ActivityOrderArgs) args: ActivityOrderArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<ActivityDocument>> {
    return pageOfActivities(await loaders.activitiesByIndicator.load(_id), args);
  }
}
