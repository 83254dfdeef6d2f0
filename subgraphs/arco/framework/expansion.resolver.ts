import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { ArcoContext } from '../context';
import type { SourceConflictDocument } from '../evidence/source-conflict.repository';
import { SourceConflict } from '../evidence/source-conflict.type';
import { Activity } from '../linked.type';
import { AdminArea, Country } from '../reference.type';
import type { ExpansionDocument } from './expansion.repository';
import { Expansion, ProspectArea } from './expansion.type';

@Resolver(() => Expansion)
export class ExpansionResolver {
  @Query(() => [Expansion], {
    nullable: true,
    description: 'Countries that the framework is to be extended to.',
  })
  expansions(@Ctx() { expansions }: ArcoContext): Promise<ExpansionDocument[]> {
    return expansions.findAll();
  }

  @Query(() => Expansion, { nullable: true, description: 'One expansion; null for an unknown id.' })
  expansion(
    @Arg('id', () => ID, { description: 'Such as exp:gt.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ExpansionDocument | null> {
    return loaders.expansionById.load(id);
  }

  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: ExpansionDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity in the pipeline for it.' })
  activity(@Root() { activityId }: ExpansionDocument): Activity {
    return { id: activityId };
  }

  @FieldResolver(() => [SourceConflict], { description: 'What the sources say differently about it.' })
  conflicts(
    @Root() { conflictIds }: ExpansionDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(SourceConflictDocument | Error | null)[]> {
    return loaders.sourceConflictById.loadMany(conflictIds);
  }
}

@Resolver(() => ProspectArea)
export class ProspectAreaResolver {
  @FieldResolver(() => AdminArea, { nullable: true, description: 'The department.' })
  adminArea(@Root() { adminArea }: ProspectArea) {
    return adminAreaByCode(adminArea);
  }
}
