import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { fullCounts, publicCounts } from '../../kit/counts/published-counts';
import { requiresScope } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import type { AmexcidContext } from '../context';
import type { ProgramDocument } from '../program/program.repository';
import { Program } from '../program/program.type';
import { AdminArea, Country } from '../reference.type';
import { programInCountry } from './enrollment-count.repository';
import { EnrollmentCounts, EnrollmentCountsOfCountry } from './enrollment-count.type';
import {
  countedByAmexcid as agency,
  inAdminArea,
  inCountry,
  inProgram,
  inProgramAndCountry,
} from './enrollment-count.words';

@Resolver(() => Program)
export class ProgramCountsResolver {
  @FieldResolver(() => EnrollmentCounts, {
    description: 'How many people and enrolments it has had, in all countries of the framework together.',
  })
  async enrollmentCounts(
    @Root() { _id }: ProgramDocument,
    @Ctx() { loaders, asOf }: AmexcidContext,
  ): Promise<EnrollmentCounts> {
    const counted = await loaders.enrollmentCountById.load(_id);
    return publicCounts({ agency, counted, words: inProgram, asOf });
  }

  @FieldResolver(() => [EnrollmentCountsOfCountry], {
    description: 'The same country by country, for the countries where the framework links it.',
  })
  enrollmentCountsByCountry(
    @Root() { _id, countries }: ProgramDocument,
    @Ctx() { loaders, asOf }: AmexcidContext,
  ): Promise<EnrollmentCountsOfCountry[]> {
    return Promise.all(
      countries.map(async (countryCode) => {
        const counted = await loaders.enrollmentCountById.load(programInCountry(_id, countryCode));
        return { countryCode, counts: publicCounts({ agency, counted, words: inProgramAndCountry, asOf }) };
      }),
    );
  }
}

@Resolver(() => EnrollmentCountsOfCountry)
export class EnrollmentCountsOfCountryResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'The country.' })
  country(@Root() { countryCode }: EnrollmentCountsOfCountry) {
    return countryByCode(countryCode);
  }
}

@Resolver(() => Country)
export class CountryEnrollmentCountsResolver {
  @FieldResolver(() => EnrollmentCounts, {
    nullable: true,
    description:
      'How many people and enrolments the programmes of AMEXCID have had here; a person in both programmes counts once.',
  })
  async enrollmentCounts(
    @Root() { code }: { code: string },
    @Ctx() { loaders, asOf }: AmexcidContext,
  ): Promise<EnrollmentCounts> {
    const counted = await loaders.enrollmentCountById.load(code);
    return publicCounts({ agency, counted, words: inCountry, asOf });
  }
}

@Resolver(() => AdminArea)
export class AdminAreaEnrollmentCountsResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => EnrollmentCounts, {
    nullable: true,
    description:
      'How many people and enrolments the programmes of AMEXCID have had in the department; nothing is withheld, and therefore it is not public.',
  })
  async enrollmentCounts(
    @Root() { code }: { code: string },
    @Ctx() { loaders, asOf }: AmexcidContext,
  ): Promise<EnrollmentCounts> {
    const counted = await loaders.enrollmentCountById.load(code);
    return fullCounts({ agency, counted, words: inAdminArea, asOf });
  }
}
