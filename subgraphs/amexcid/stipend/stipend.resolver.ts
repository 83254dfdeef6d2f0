import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { GraphQLDate } from '../../kit/scalars';
import type { AmexcidContext } from '../context';
import type { EnrollmentDocument } from '../enrollment/enrollment.repository';
import { Enrollment } from '../enrollment/enrollment.type';
import type { ProgramDocument, StipendRateRecord } from '../program/program.repository';
import { Program, StipendRate } from '../program/program.type';
import { OverdueStipendArgs } from './stipend.args';
import type { StipendDocument } from './stipend.repository';
import { Stipend, StipendConnection, StipendPayment, StipendSummary } from './stipend.type';
import { paymentsOf, type StipendPaymentRecord, type StipendTotals, totalsOf } from './stipend-payments';

@Resolver(() => Stipend)
export class StipendResolver {
  @requiresScope('stipend:read')
  @Query(() => Stipend, {
    nullable: true,
    description: 'What one enrolment is paid; null for an unknown folio.',
  })
  stipend(
    @Arg('id', () => ID, { description: 'Folio of the enrolment, such as JCF-HN-0000123.' }) id: string,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<StipendDocument | null> {
    return loaders.stipendById.load(id);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => Enrollment, { nullable: true, description: 'Whom it is paid to.' })
  enrollment(
    @Root() { _id }: StipendDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<EnrollmentDocument | null> {
    return loaders.enrollmentById.load(_id);
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme that pays it.' })
  program(
    @Root() { programId }: StipendDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument | null> {
    return loaders.programById.load(programId);
  }

  @FieldResolver(() => StipendRate, {
    nullable: true,
    description: 'The rate of the programme in the country; null where none is known.',
  })
  async rate(
    @Root() { programId, country }: StipendDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<StipendRateRecord | null> {
    const program = await loaders.programById.load(programId);
    return program?.stipendRates.find((rate) => rate.country === country) ?? null;
  }

  @FieldResolver(() => [StipendPayment], {
    description: 'Every payment that has fallen due by `asOf`, the earliest first.',
  })
  payments(@Root() stipend: StipendDocument, @Ctx() { asOf }: AmexcidContext): StipendPaymentRecord[] {
    return paymentsOf(stipend, asOf);
  }

  @FieldResolver(() => StipendSummary, { description: 'The payments added up.' })
  summary(@Root() stipend: StipendDocument): StipendTotals {
    return totalsOf(stipend);
  }

  @FieldResolver(() => GraphQLDate, { description: 'The day on which the payments stand as told here.' })
  asOf(@Ctx() { asOf }: AmexcidContext): string {
    return asOf;
  }
}

@Resolver(() => Enrollment)
export class EnrollmentStipendResolver {
  @requiresScope('stipend:read')
  @FieldResolver(() => Stipend, { nullable: true, description: 'What the person is paid while enrolled.' })
  stipend(
    @Root() { _id }: EnrollmentDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<StipendDocument | null> {
    return loaders.stipendById.load(_id);
  }
}

@Resolver(() => Program)
export class ProgramStipendsResolver {
  @requiresScope('stipend:read')
  @FieldResolver(() => StipendConnection, {
    nullable: true,
    description:
      'Stipends of one country with a payment overdue on the day that the data speak of, by folio.',
  })
  overdueStipends(
    @Root() { _id }: ProgramDocument,
    @Args(() => OverdueStipendArgs) args: OverdueStipendArgs,
    @Ctx() { stipends }: AmexcidContext,
  ): Promise<PageOf<StipendDocument>> {
    return stipends.readOverduePage({ programId: _id, country: args.country }, args);
  }
}
