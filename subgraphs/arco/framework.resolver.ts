import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type ScaledGeneration, withScale } from '../kit/generations';
import { countryByCode } from '../kit/reference/countries';
import { organizationById } from '../kit/reference/organizations';
import type { ArcoContext } from './context';
import type { FrameworkDocument, SourceDocumentDocument } from './framework.repository';
import { Dataset, Framework, FrameworkCountry, SourceDocument } from './framework.type';
import { Country, Organization } from './reference.type';

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
