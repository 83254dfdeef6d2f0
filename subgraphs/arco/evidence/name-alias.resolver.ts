import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { ArcoContext } from '../context';
import { NameAliasConnectionArgs } from './name-alias.args';
import type { NameAliasDocument } from './name-alias.repository';
import { NameAlias, NameAliasConnection } from './name-alias.type';

@Resolver(() => NameAlias)
export class NameAliasResolver {
  @Query(() => NameAliasConnection, {
    nullable: true,
    description: 'Spellings of names with what each stands for, by id; the traps among them.',
  })
  nameAliases(
    @Args(() => NameAliasConnectionArgs) args: NameAliasConnectionArgs,
    @Ctx() { nameAliases }: ArcoContext,
  ): Promise<PageOf<NameAliasDocument>> {
    return nameAliases.readPage(args.filter ?? {}, args);
  }

  @FieldResolver(() => [NameAlias], {
    description: 'The other meanings of the same spelling, by id; empty where there is one meaning.',
  })
  async clashesWith(
    @Root() { key, entityId }: NameAliasDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<NameAliasDocument[]> {
    const sameKey = await loaders.nameAliasesByKey.load(key);
    return sameKey.filter((other) => other.entityId !== entityId);
  }
}
