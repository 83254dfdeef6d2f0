import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import type { ArcoContext } from '../context';
import { AdminArea, Country } from '../reference.type';
import { type PublishedReach, publishedReach } from './published-reach';
import type { ReachDocument } from './reach.repository';
import { Reach } from './reach.type';

@Resolver(() => Reach)
export class ReachResolver {
  @FieldResolver(() => Basis, {
    description: 'Always DERIVED: computed from rows, which `dataset.synthetic` qualifies.',
  })
  basis(): Basis {
    return 'DERIVED';
  }
}

@Resolver(() => Country)
export class CountryReachResolver {
  @FieldResolver(() => Reach, {
    nullable: true,
    description: 'How many linked people have rows in the country; numbers from 1 to 9 are left out.',
  })
  async reach(
    @Root() { code }: { code: string },
    @Ctx() { loaders }: ArcoContext,
  ): Promise<PublishedReach | null> {
    const reach = await loaders.reachByCode.load(code);
    return reach && publishedReach(reach);
  }
}

@Resolver(() => AdminArea)
export class AdminAreaReachResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => Reach, {
    nullable: true,
    description:
      'How many linked people have rows in the department; not public, because small numbers can point to a person.',
  })
  reach(@Root() { code }: { code: string }, @Ctx() { loaders }: ArcoContext): Promise<ReachDocument | null> {
    return loaders.reachByCode.load(code);
  }
}
