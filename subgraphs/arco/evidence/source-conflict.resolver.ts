import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { ArcoContext } from '../context';
import type { ClaimDocument } from './claim.repository';
import { Claim } from './claim.type';
import { SourceConflictConnectionArgs } from './source-conflict.args';
import type { SourceConflictDocument } from './source-conflict.repository';
import { SourceConflict, SourceConflictConnection } from './source-conflict.type';

@Resolver(() => SourceConflict)
export class SourceConflictResolver {
  @Query(() => SourceConflictConnection, {
    nullable: true,
    description: 'Where the source documents are ambiguous or disagree, by id.',
  })
  sourceConflicts(
    @Args(() => SourceConflictConnectionArgs) args: SourceConflictConnectionArgs,
    @Ctx() { sourceConflicts }: ArcoContext,
  ): Promise<PageOf<SourceConflictDocument>> {
    return sourceConflicts.readPage(args.filter ?? {}, args);
  }

  @Query(() => SourceConflict, { nullable: true, description: 'One conflict; null for an unknown id.' })
  sourceConflict(
    @Arg('id', () => ID, { description: 'Such as SC-02.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceConflictDocument | null> {
    return loaders.sourceConflictById.load(id);
  }

  @FieldResolver(() => [Claim], { description: 'What outside material says on it.' })
  claims(
    @Root() { claimIds }: SourceConflictDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(ClaimDocument | Error | null)[]> {
    return loaders.claimById.loadMany(claimIds);
  }
}
