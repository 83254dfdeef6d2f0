import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { ArcoContext } from '../context';
import { ClaimConnectionArgs } from './claim.args';
import type { ClaimDocument } from './claim.repository';
import { Claim, ClaimConnection } from './claim.type';
import type { SourceConflictDocument } from './source-conflict.repository';
import { SourceConflict } from './source-conflict.type';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    nullable: true,
    description: 'What public material outside the source documents says, by id.',
  })
  claims(
    @Args(() => ClaimConnectionArgs) args: ClaimConnectionArgs,
    @Ctx() { claims }: ArcoContext,
  ): Promise<PageOf<ClaimDocument>> {
    return claims.readPage(args.filter ?? {}, args);
  }

  @Query(() => Claim, { nullable: true, description: 'One claim; null for an unknown id.' })
  claim(
    @Arg('id', () => ID, { description: 'Such as CLM-01.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ClaimDocument | null> {
    return loaders.claimById.load(id);
  }

  @FieldResolver(() => [SourceConflict], { description: 'Conflicts of the sources that it bears on, by id.' })
  conflicts(
    @Root() { _id }: ClaimDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceConflictDocument[]> {
    return loaders.sourceConflictsByClaim.load(_id);
  }
}
