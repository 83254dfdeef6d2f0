import {
  Arg,
  type ClassType,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { GraphQLCountryCode } from '../scalars';
import { type AdminAreaRecord, adminAreaByCode, adminAreasOf } from './admin-areas';
import { CodeListResolver } from './code-list.types';
import { OrganizationType } from './codes';
import { type CountryRecord, countries, countryByCode } from './countries';
import { LocalizedText } from './localized-text.type';
import { type OrganizationRecord, officesOf, organizationById, organizations } from './organizations';

/** The reference data as GraphQL types of one subgraph. */
export interface ReferenceTypes {
  readonly Country: ClassType<CountryRecord>;
  readonly AdminArea: ClassType<AdminAreaRecord>;
  readonly Organization: ClassType<OrganizationRecord>;
  /** Classes for `buildSubgraph`: the root fields, the relations among the three, and the labels of code lists. */
  readonly resolvers: readonly ClassType<object>[];
  readonly references: {
    readonly Country: (representation: { code: string }) => CountryRecord | null;
    readonly AdminArea: (representation: { code: string }) => AdminAreaRecord | null;
    readonly Organization: (representation: { id: string }) => OrganizationRecord | null;
  };
}

/**
 * Countries, departments and organisations, alike in every subgraph.
 * Each subgraph makes its own classes, because it adds fields to them, and type-graphql keeps fields by class.
 */
export function referenceTypes(): ReferenceTypes {
  @Directive('@key(fields: "code")')
  @ObjectType('Country', { description: 'A country of the framework. Source: ISO 3166-1.' })
  class Country implements CountryRecord {
    @Directive('@shareable')
    @Field(() => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2, such as HN.' })
    code: string;

    @Directive('@shareable')
    @Field(() => LocalizedText, { description: 'Short name.' })
    name: LocalizedText;

    @Directive('@shareable')
    @Field(() => [AdminArea], {
      description: 'Departments, by code; empty for a country that is no place of work of the framework.',
    })
    adminAreas: AdminAreaRecord[];
  }

  @Directive('@key(fields: "code")')
  @ObjectType('AdminArea', { description: 'A department. Source: ISO 3166-2.' })
  class AdminArea implements Omit<AdminAreaRecord, 'country'> {
    @Directive('@shareable')
    @Field(() => ID, {
      description: 'ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13.',
    })
    code: string;

    @Directive('@shareable')
    @Field(() => LocalizedText, { description: 'Name, the same in both languages.' })
    name: LocalizedText;

    country: string;
  }

  @Directive('@key(fields: "id")')
  @ObjectType('Organization', { description: 'An agency, one of its offices, or a partner.' })
  class Organization implements Omit<OrganizationRecord, 'country' | 'partOf'> {
    @Directive('@shareable')
    @Field(() => ID, { description: 'Such as org:usaid.' })
    id: string;

    @Directive('@shareable')
    @Field(() => String, {
      nullable: true,
      description: 'Identifier in the IATI registry; null where none was found, never invented.',
    })
    iatiRef: string | null;

    @Directive('@shareable')
    @Field(() => LocalizedText, { description: 'Full name.' })
    name: LocalizedText;

    @Directive('@shareable')
    @Field(() => [String], { description: 'Other names and short names under which sources speak of it.' })
    aliases: string[];

    @Directive('@shareable')
    @Field(() => OrganizationType, { description: 'Kind of organisation. Source: IATI OrganisationType.' })
    type: OrganizationType;

    country: string | null;
    partOf: string | null;
  }

  @Resolver(() => Country)
  class CountryReferenceResolver {
    @FieldResolver()
    adminAreas(@Root() country: CountryRecord): readonly AdminAreaRecord[] {
      return adminAreasOf(country.code);
    }

    @Directive('@shareable')
    @Query(() => Country, {
      nullable: true,
      description: 'One country; null where the framework does not speak of it.',
    })
    country(
      @Arg('code', () => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2.' }) code: string,
    ): CountryRecord | null {
      return countryByCode(code);
    }

    @Directive('@shareable')
    @Query(() => [Country], {
      nullable: true,
      description: 'The three countries of work, then the two of the agencies.',
    })
    countries(): readonly CountryRecord[] {
      return countries;
    }
  }

  @Resolver(() => AdminArea)
  class AdminAreaReferenceResolver {
    @Directive('@shareable')
    @FieldResolver(() => Country, { description: 'The country that it belongs to.' })
    country(@Root() area: AdminAreaRecord): CountryRecord | null {
      return countryByCode(area.country);
    }

    @Directive('@shareable')
    @Query(() => AdminArea, { nullable: true, description: 'One department; null for a code that is none.' })
    adminArea(@Arg('code', () => ID, { description: 'ISO 3166-2.' }) code: string): AdminAreaRecord | null {
      return adminAreaByCode(code);
    }
  }

  @Resolver(() => Organization)
  class OrganizationReferenceResolver {
    @Directive('@shareable')
    @FieldResolver(() => Country, { nullable: true, description: 'Seat; null for an international body.' })
    country(@Root() organization: OrganizationRecord): CountryRecord | null {
      return organization.country === null ? null : countryByCode(organization.country);
    }

    @Directive('@shareable')
    @FieldResolver(() => Organization, {
      nullable: true,
      description: 'The organisation that this is an office of.',
    })
    partOf(@Root() organization: OrganizationRecord): OrganizationRecord | null {
      return organization.partOf === null ? null : organizationById(organization.partOf);
    }

    @Directive('@shareable')
    @FieldResolver(() => [Organization], {
      description: 'Its offices, such as the missions of USAID; empty where the graph speaks of none.',
    })
    offices(@Root() { id }: OrganizationRecord): OrganizationRecord[] {
      return officesOf(id);
    }

    @Directive('@shareable')
    @Query(() => Organization, { nullable: true, description: 'One organisation; null for an unknown id.' })
    organization(
      @Arg('id', () => ID, { description: 'Such as org:amexcid.' }) id: string,
    ): OrganizationRecord | null {
      return organizationById(id);
    }

    @Directive('@shareable')
    @Query(() => [Organization], {
      nullable: true,
      description: 'Every organisation that the graph speaks of.',
    })
    organizations(): readonly OrganizationRecord[] {
      return organizations;
    }
  }

  // to TypeScript a class has only its decorated fields; the records behind them hold more
  return {
    Country: Country as unknown as ClassType<CountryRecord>,
    AdminArea: AdminArea as unknown as ClassType<AdminAreaRecord>,
    Organization: Organization as unknown as ClassType<OrganizationRecord>,
    resolvers: [
      CountryReferenceResolver,
      AdminAreaReferenceResolver,
      OrganizationReferenceResolver,
      CodeListResolver,
    ],
    references: {
      Country: ({ code }) => countryByCode(code),
      AdminArea: ({ code }) => adminAreaByCode(code),
      Organization: ({ id }) => organizationById(id),
    },
  };
}
