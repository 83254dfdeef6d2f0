import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArcoContext } from '../context';
import type { ClaimDocument } from '../evidence/claim.repository';
import { Claim } from '../evidence/claim.type';
import type { FactDocument } from '../evidence/fact.repository';
import { Fact } from '../evidence/fact.type';
import type { NameAliasDocument } from '../evidence/name-alias.repository';
import { NameAlias } from '../evidence/name-alias.type';
import type { LearningEventDocument } from '../learning/learning.repository';
import { LearningEvent } from '../learning/learning.type';
import type { CommitmentDocument } from '../plan/commitment.repository';
import { Commitment } from '../plan/commitment.type';
import { Organization } from '../reference.type';
import type { PersonDocument } from './person.repository';
import { Person } from './person.type';

type ById = { id: string };

/** What ARCO knows of an organisation. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [Person], {
    nullable: true,
    description: 'Officials of it whom the documents name, by id.',
  })
  people(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<PersonDocument[]> {
    return loaders.peopleByOrganization.load(id);
  }

  @FieldResolver(() => [Commitment], { nullable: true, description: 'Commitments that bind it, by id.' })
  commitments(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<CommitmentDocument[]> {
    return loaders.commitmentsByOrganization.load(id);
  }

  @FieldResolver(() => [LearningEvent], {
    nullable: true,
    description: 'Learning events that it held, by id.',
  })
  learningEvents(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<LearningEventDocument[]> {
    return loaders.learningEventsByOrganization.load(id);
  }

  @FieldResolver(() => [NameAlias], {
    nullable: true,
    description: 'Spellings of its name with the place of each, by id; `aliases` lists all that are in use.',
  })
  nameAliases(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<NameAliasDocument[]> {
    return loaders.nameAliasesByEntity.load(id);
  }

  @FieldResolver(() => [Fact], { nullable: true, description: 'What the source documents say on it, by id.' })
  facts(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.organizations.load(id);
  }

  @FieldResolver(() => [Claim], { nullable: true, description: 'What outside material says on it, by id.' })
  claims(@Root() { id }: ById, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.organizations.load(id);
  }
}
