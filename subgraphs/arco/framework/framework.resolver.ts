import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type ScaledGeneration, withScale } from '../../kit/generations';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { ClaimDocument } from '../evidence/claim.repository';
import { Claim } from '../evidence/claim.type';
import type { FactDocument } from '../evidence/fact.repository';
import { Fact } from '../evidence/fact.type';
import type { SourceConflictDocument } from '../evidence/source-conflict.repository';
import { SourceConflict } from '../evidence/source-conflict.type';
import { Activity, Program } from '../linked.type';
import type { WorkPlanDocument } from '../plan/work-plan.repository';
import { WorkPlan } from '../plan/work-plan.type';
import { Country, Organization } from '../reference.type';
import type { ExpansionDocument } from './expansion.repository';
import { Expansion } from './expansion.type';
import type { FrameworkDocument, SourceDocumentDocument } from './framework.repository';
import { Dataset, Framework, FrameworkCountry, SourceDocument } from './framework.type';

@Resolver(() => Framework)
export class FrameworkResolver {
  @Query(() => Framework, { nullable: true, description: 'The framework Sembrando Oportunidades.' })
  framework(@Ctx() { frameworks }: ArcoContext): Promise<FrameworkDocument | null> {
    return frameworks.findFirst();
  }

  @FieldResolver(() => [Organization], { description: 'The agencies that carry it.' })
  organizations(@Root() { organizationIds }: FrameworkDocument) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => [Program], {
    nullable: 'items',
    description: 'The programmes of Mexico that it links with activities of USAID.',
  })
  programs(@Root() { programIds }: FrameworkDocument): Program[] {
    return programIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [Activity], {
    nullable: 'items',
    description: 'The activities of USAID under it, those in the pipeline among them, country by country.',
  })
  activities(@Root() { activityIds }: FrameworkDocument): Activity[] {
    return activityIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [WorkPlan], { description: 'Its work plans, by id.' })
  workPlans(@Ctx() { workPlans }: ArcoContext): Promise<WorkPlanDocument[]> {
    return workPlans.findAll();
  }

  @FieldResolver(() => [Expansion], { description: 'Countries that it is to be extended to, by id.' })
  expansions(
    @Root() { _id }: FrameworkDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ExpansionDocument[]> {
    return loaders.expansionsByFramework.load(_id);
  }

  @FieldResolver(() => [SourceConflict], { description: 'Doubts in the source documents about it, by id.' })
  conflicts(
    @Root() { _id }: FrameworkDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceConflictDocument[]> {
    return loaders.conflictsAbout.frameworks.load(_id);
  }

  @FieldResolver(() => [Fact], { description: 'What the source documents say on it, by id.' })
  facts(@Root() { _id }: FrameworkDocument, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.frameworks.load(_id);
  }

  @FieldResolver(() => [Claim], { description: 'What outside material says on it, by id.' })
  claims(@Root() { _id }: FrameworkDocument, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.frameworks.load(_id);
  }
}

@Resolver(() => FrameworkCountry)
export class FrameworkCountryResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() { country }: FrameworkCountry) {
    return countryByCode(country);
  }
}

@Resolver(() => SourceDocument)
export class SourceDocumentResolver {
  @Query(() => [SourceDocument], { nullable: true, description: 'Every source document, by id.' })
  sourceDocuments(@Ctx() { frameworks }: ArcoContext): Promise<SourceDocumentDocument[]> {
    return frameworks.findSourceDocuments();
  }

  @Query(() => SourceDocument, {
    nullable: true,
    description: 'One source document; null for an unknown id.',
  })
  sourceDocument(
    @Arg('id', () => ID, { description: 'Such as F1.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceDocumentDocument | null> {
    return loaders.sourceDocumentById.load(id);
  }
}

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, { nullable: true, description: 'Which data this graph holds.' })
  dataset(@Ctx() { generation }: ArcoContext): ScaledGeneration {
    return withScale(generation);
  }
}
