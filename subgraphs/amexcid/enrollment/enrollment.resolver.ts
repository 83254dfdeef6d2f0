import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requiresScope } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { AmexcidContext } from '../context';
import { Beneficiary } from '../linked.type';
import type { ProgramDocument } from '../program/program.repository';
import { Program } from '../program/program.type';
import { AdminArea, Country } from '../reference.type';
import type { EnrollmentDocument } from './enrollment.repository';
import { Enrollment } from './enrollment.type';

@Resolver(() => Enrollment)
export class EnrollmentResolver {
  @requiresScope('beneficiary:read')
  @Query(() => Enrollment, { nullable: true, description: 'One enrolment; null for an unknown folio.' })
  enrollment(
    @Arg('id', () => ID, { description: 'Folio, such as JCF-HN-0000123.' }) id: string,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<EnrollmentDocument | null> {
    return loaders.enrollmentById.load(id);
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme entered.' })
  program(
    @Root() { programId }: EnrollmentDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument | null> {
    return loaders.programById.load(programId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where the person enrolled.' })
  country(@Root() { country }: EnrollmentDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department where the person enrolled.' })
  adminArea(@Root() { adminArea }: EnrollmentDocument) {
    return adminAreaByCode(adminArea);
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The linked person; null where they did not agree to linkage.',
  })
  beneficiary(@Root() { beneficiaryId }: EnrollmentDocument): Beneficiary | null {
    return beneficiaryId === null ? null : { id: beneficiaryId };
  }
}
