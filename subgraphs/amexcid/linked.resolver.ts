import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { publicCount } from '../kit/counts/disclosure';
import type { AmexcidContext } from './context';
import type { EnrollmentDocument } from './enrollment/enrollment.repository';
import { Enrollment } from './enrollment/enrollment.type';
import { Beneficiary, ReportedFigure } from './linked.type';

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @FieldResolver(() => [Enrollment], {
    nullable: true,
    description: 'Enrolments of this person with AMEXCID, by folio; empty for somebody who came another way.',
  })
  enrollments(
    @Root() { id }: Beneficiary,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<EnrollmentDocument[]> {
    return loaders.enrollmentsByBeneficiary.load(id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether AMEXCID has enrolled this person at any time.',
  })
  async isEnrolled(@Root() { id }: Beneficiary, @Ctx() { loaders }: AmexcidContext): Promise<boolean> {
    return (await loaders.enrollmentsByBeneficiary.load(id)).length > 0;
  }
}

@Resolver(() => ReportedFigure)
export class ReportedFigureResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Distinct people in the rows of AMEXCID that stand behind this figure; null where it holds none, such as for a plan, and where they are 1 to 9.',
  })
  async recountedByAmexcid(
    @Root() { id }: ReportedFigure,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<number | null> {
    const counted = await loaders.figureCountById.load(id);
    return counted && publicCount(counted.value);
  }
}
