import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { countriesByCodes, countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { AmexcidContext } from '../context';
import { EnrollmentConnectionArgs } from '../enrollment/enrollment.args';
import type { EnrollmentDocument } from '../enrollment/enrollment.repository';
import { EnrollmentConnection } from '../enrollment/enrollment.type';
import { AdminArea, Country, Organization } from '../reference.type';
import type { ProgramDocument, StipendRateRecord } from './program.repository';
import { Program, StipendRate } from './program.type';

@Resolver(() => Program)
export class ProgramResolver {
  @Query(() => [Program], { nullable: true, description: 'Every programme, by id.' })
  programs(@Ctx() { programs }: AmexcidContext): Promise<ProgramDocument[]> {
    return programs.findAll();
  }

  @Query(() => Program, { nullable: true, description: 'One programme; null for an unknown id.' })
  program(
    @Arg('id', () => ID, { description: 'Such as prg:amexcid:sembrando-vida.' }) id: string,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument | null> {
    return loaders.programById.load(id);
  }

  @FieldResolver(() => [Country], { description: 'Where the framework links it with activities of USAID.' })
  countries(@Root() program: ProgramDocument) {
    return countriesByCodes(program.countries);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The agency that runs it.' })
  organization(@Root() program: ProgramDocument) {
    return organizationById(program.organizationId);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => EnrollmentConnection, {
    nullable: true,
    description: 'Enrolments in this programme, person by person.',
  })
  enrollments(
    @Root() program: ProgramDocument,
    @Args(() => EnrollmentConnectionArgs) args: EnrollmentConnectionArgs,
    @Ctx() { enrollments }: AmexcidContext,
  ): Promise<PageOf<EnrollmentDocument>> {
    return enrollments.readPage({ programId: program._id, country: args.filter?.country }, args);
  }
}

@Resolver(() => StipendRate)
export class StipendRateResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'Where it is paid.' })
  country(@Root() { country }: StipendRateRecord) {
    return countryByCode(country);
  }
}

@Resolver(() => Country)
export class CountryProgramsResolver {
  @FieldResolver(() => [Program], {
    nullable: true,
    description: 'Programmes of AMEXCID that the framework links here, by id.',
  })
  programs(
    @Root() { code }: { code: string },
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument[]> {
    return loaders.programsByCountry.load(code);
  }
}

@Resolver(() => AdminArea)
export class AdminAreaProgramsResolver {
  @FieldResolver(() => [Program], {
    nullable: true,
    description:
      'Programmes of AMEXCID with at least ten people of this department, by id; fewer could point to a person.',
  })
  programs(
    @Root() { code }: { code: string },
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument[]> {
    return loaders.programsByAdminArea.load(code);
  }
}

@Resolver(() => Organization)
export class OrganizationProgramsResolver {
  @FieldResolver(() => [Program], { nullable: true, description: 'Programmes that it runs, by id.' })
  programs(@Root() { id }: { id: string }, @Ctx() { loaders }: AmexcidContext): Promise<ProgramDocument[]> {
    return loaders.programsByOrganization.load(id);
  }
}
