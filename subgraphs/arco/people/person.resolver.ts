import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { FactDocument } from '../evidence/fact.repository';
import { Fact } from '../evidence/fact.type';
import type { LearningEventDocument } from '../learning/learning.repository';
import { LearningEvent } from '../learning/learning.type';
import { Organization } from '../reference.type';
import { PersonConnectionArgs } from './person.args';
import type { PersonDocument } from './person.repository';
import { Person, PersonConnection } from './person.type';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, {
    nullable: true,
    description: 'Officials whom the documents name in public office, by id.',
  })
  people(
    @Args(() => PersonConnectionArgs) args: PersonConnectionArgs,
    @Ctx() { people }: ArcoContext,
  ): Promise<PageOf<PersonDocument>> {
    return people.readPage(args.filter ?? {}, args);
  }

  @Query(() => Person, { nullable: true, description: 'One official; null for an unknown id.' })
  person(
    @Arg('id', () => ID, { description: 'Such as per:mileydi-guilarte.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<PersonDocument | null> {
    return loaders.personById.load(id);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Where the office is held; null where the graph keeps no record of that body, see `body`.',
  })
  organization(@Root() { organizationId }: PersonDocument) {
    return organizationId === null ? null : organizationById(organizationId);
  }

  @FieldResolver(() => [LearningEvent], { description: 'Learning events led by this person, by id.' })
  ledEvents(
    @Root() { _id }: PersonDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<LearningEventDocument[]> {
    return loaders.learningEventsByLeader.load(_id);
  }

  @FieldResolver(() => [Fact], { description: 'What the source documents say on this person, by id.' })
  facts(@Root() { _id }: PersonDocument, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.people.load(_id);
  }
}
