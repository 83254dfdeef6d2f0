import { buildSubgraph, type Subgraph } from '../kit/schema';
import type { AmexcidContext } from './context';
import { EnrollmentResolver } from './enrollment.resolver';
import {
  AdminAreaEnrollmentCountsResolver,
  CountryEnrollmentCountsResolver,
  EnrollmentCountsOfCountryResolver,
  ProgramCountsResolver,
} from './enrollment-count.resolver';
import { BeneficiaryResolver, ReportedFigureResolver } from './linked.resolver';
import { Beneficiary, ReportedFigure } from './linked.type';
import {
  AdminAreaProgramsResolver,
  CountryProgramsResolver,
  OrganizationProgramsResolver,
  ProgramResolver,
} from './program.resolver';
import { reference } from './reference.type';

type ById = { id: string };

/** The schema of AMEXCID: programmes and enrolments. */
export const amexcidSubgraph = (): Promise<Subgraph> =>
  buildSubgraph<AmexcidContext>({
    resolvers: [
      ProgramResolver,
      CountryProgramsResolver,
      AdminAreaProgramsResolver,
      OrganizationProgramsResolver,
      EnrollmentResolver,
      BeneficiaryResolver,
      ReportedFigureResolver,
      ProgramCountsResolver,
      EnrollmentCountsOfCountryResolver,
      CountryEnrollmentCountsResolver,
      AdminAreaEnrollmentCountsResolver,
      ...reference.resolvers,
    ],
    orphanedTypes: [Beneficiary, ReportedFigure],
    references: {
      ...reference.references,
      Program: ({ id }: ById, { loaders }) => loaders.programById.load(id),
      Enrollment: ({ id }: ById, { loaders }) => loaders.enrollmentById.load(id),
    },
  });
