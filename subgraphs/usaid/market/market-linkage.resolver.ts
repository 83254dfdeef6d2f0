import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { AdminArea, Country } from '../reference.type';
import type { BuyerDocument } from './buyer.repository';
import { Buyer } from './buyer.type';
import type { BuyerStandardDocument } from './buyer-standard.repository';
import { BuyerStandard } from './buyer-standard.type';
import { daysToFirstDelivery } from './market-linkage';
import { MarketLinkageConnectionArgs } from './market-linkage.args';
import { type MarketLinkageDocument, pageOfLinkages } from './market-linkage.repository';
import { MarketLinkage, MarketLinkageConnection } from './market-linkage.type';

@Resolver(() => MarketLinkage)
export class MarketLinkageResolver {
  @Query(() => MarketLinkage, { nullable: true, description: 'One linkage; null for an unknown id.' })
  marketLinkage(
    @Arg('id', () => ID, { description: 'Such as LNK-SV-001.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<MarketLinkageDocument | null> {
    return loaders.marketLinkageById.load(id);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that brought them together.' })
  activity(
    @Root() { activityId }: MarketLinkageDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ActivityDocument | null> {
    return loaders.activityById.load(activityId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where the group is.' })
  country(@Root() { country }: MarketLinkageDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department of the group.' })
  adminArea(@Root() { adminArea }: MarketLinkageDocument) {
    return adminAreaByCode(adminArea);
  }

  @FieldResolver(() => Buyer, { nullable: true, description: 'The buyer.' })
  buyer(
    @Root() { buyerId }: MarketLinkageDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerDocument | null> {
    return loaders.buyerById.load(buyerId);
  }

  @FieldResolver(() => BuyerStandard, {
    nullable: true,
    description: 'What the buyer asks for, with the product.',
  })
  standard(
    @Root() { standardId }: MarketLinkageDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerStandardDocument | null> {
    return loaders.buyerStandardById.load(standardId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days from `assistedFrom` to the first delivery; null while nothing was delivered.',
  })
  daysFromAssistanceToFirstDelivery(@Root() linkage: MarketLinkageDocument): number | null {
    return daysToFirstDelivery(linkage);
  }
}

@Resolver(() => Buyer)
export class BuyerMarketLinkagesResolver {
  @FieldResolver(() => [MarketLinkage], { description: 'Groups on the way to selling to it, by id.' })
  marketLinkages(
    @Root() { _id }: BuyerDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<MarketLinkageDocument[]> {
    return loaders.marketLinkagesByBuyer.load(_id);
  }
}

@Resolver(() => Activity)
export class ActivityMarketLinkagesResolver {
  @FieldResolver(() => MarketLinkageConnection, {
    nullable: true,
    description: 'Groups and buyers whom it brought together, by id.',
  })
  async marketLinkages(
    @Root() { _id }: ActivityDocument,
    @Args(() => MarketLinkageConnectionArgs) args: MarketLinkageConnectionArgs,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<PageOf<MarketLinkageDocument>> {
    return pageOfLinkages(await loaders.marketLinkagesByActivity.load(_id), args.filter?.stage, args);
  }
}
