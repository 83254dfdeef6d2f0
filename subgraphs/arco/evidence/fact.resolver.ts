import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { ArcoContext } from '../context';
import { FactConnectionArgs } from './fact.args';
import type { FactDocument } from './fact.repository';
import { Fact, FactConnection } from './fact.type';

@Resolver(() => Fact)
export class FactResolver {
  @Query(() => FactConnection, {
    nullable: true,
    description: 'What the source documents say, apart from their figures; by id.',
  })
  facts(
    @Args(() => FactConnectionArgs) args: FactConnectionArgs,
    @Ctx() { facts }: ArcoContext,
  ): Promise<PageOf<FactDocument>> {
    return facts.readPage(args.filter ?? {}, args);
  }

  @Query(() => Fact, { nullable: true, description: 'One fact; null for an unknown id.' })
  fact(
    @Arg('id', () => ID, { description: 'Such as FCT-18.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<FactDocument | null> {
    return loaders.factById.load(id);
  }
}
