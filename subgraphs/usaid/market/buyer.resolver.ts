import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import type { UsaidContext } from '../context';
import { Country } from '../reference.type';
import { BuyerConnectionArgs } from './buyer.args';
import type { BuyerDocument } from './buyer.repository';
import { Buyer, BuyerConnection } from './buyer.type';

@Resolver(() => Buyer)
export class BuyerResolver {
  @Query(() => BuyerConnection, { nullable: true, description: 'Formal buyers, by id.' })
  buyers(
    @Args(() => BuyerConnectionArgs) args: BuyerConnectionArgs,
    @Ctx() { buyers }: UsaidContext,
  ): Promise<PageOf<BuyerDocument>> {
    return buyers.readPage({ country: args.filter?.country }, args);
  }

  @Query(() => Buyer, { nullable: true, description: 'One buyer; null for an unknown id.' })
  buyer(
    @Arg('id', () => ID, { description: 'Such as buy:sv:001.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerDocument | null> {
    return loaders.buyerById.load(id);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it buys.' })
  country(@Root() { country }: BuyerDocument) {
    return countryByCode(country);
  }
}
