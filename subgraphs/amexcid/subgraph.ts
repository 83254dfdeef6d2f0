import { buildSubgraph, type Subgraph } from '../kit/schema';
import {
  ApprenticeshipResolver,
  EnrollmentApprenticeshipResolver,
} from './apprenticeship/apprenticeship.resolver';
import {
  ApprenticesBySectorResolver,
  ProgramApprenticeshipCountsResolver,
  TrainingCenterCountResolver,
} from './apprenticeship/apprenticeship-count.resolver';
import {
  ProgramTrainingCentersResolver,
  TrainingCenterResolver,
} from './apprenticeship/training-center.resolver';
import type { AmexcidContext } from './context';
import { EnrollmentResolver } from './enrollment/enrollment.resolver';
import {
  AdminAreaEnrollmentCountsResolver,
  CountryEnrollmentCountsResolver,
  EnrollmentCountsOfCountryResolver,
  ProgramCountsResolver,
} from './enrollment/enrollment-count.resolver';
import { BeneficiaryResolver, ReportedFigureResolver } from './linked.resolver';
import { Beneficiary, ReportedFigure } from './linked.type';
import {
  AdminAreaProgramsResolver,
  CountryProgramsResolver,
  OrganizationProgramsResolver,
  ProgramResolver,
  StipendRateResolver,
} from './program/program.resolver';
import { reference } from './reference.type';
import {
  EnrollmentStipendResolver,
  ProgramStipendsResolver,
  StipendResolver,
} from './stipend/stipend.resolver';
import {
  ProgramPunctualityResolver,
  StipendPunctualityResolver,
} from './stipend/stipend-punctuality.resolver';

type ById = { id: string };

/** The schema of AMEXCID: programmes, enrolments, stipends and apprenticeships. */
export const amexcidSubgraph = (): Promise<Subgraph> =>
  buildSubgraph<AmexcidContext>({
    resolvers: [
      ProgramResolver,
      CountryProgramsResolver,
      AdminAreaProgramsResolver,
      OrganizationProgramsResolver,
      EnrollmentResolver,
      StipendRateResolver,
      StipendResolver,
      EnrollmentStipendResolver,
      ProgramStipendsResolver,
      StipendPunctualityResolver,
      ProgramPunctualityResolver,
      ApprenticeshipResolver,
      EnrollmentApprenticeshipResolver,
      TrainingCenterResolver,
      ProgramTrainingCentersResolver,
      ApprenticesBySectorResolver,
      TrainingCenterCountResolver,
      ProgramApprenticeshipCountsResolver,
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
      Stipend: ({ id }: ById, { loaders }) => loaders.stipendById.load(id),
      Apprenticeship: ({ id }: ById, { loaders }) => loaders.apprenticeshipById.load(id),
      TrainingCenter: ({ id }: ById, { loaders }) => loaders.trainingCenterById.load(id),
      Enrollment: ({ id }: ById, { loaders }) => loaders.enrollmentById.load(id),
    },
  });
