import { buildSubgraph, type Subgraph } from '../kit/schema';
import { JointActionPlanResolver } from './action-plan.resolver';
import { ActionPlanStepResolver } from './action-plan-step.resolver';
import { BeneficiaryResolver } from './beneficiary.resolver';
import { ClaimResolver } from './claim.resolver';
import { CommitmentEvidenceResolver, CommitmentResolver } from './commitment.resolver';
import type { ArcoContext } from './context';
import { CountryResolver } from './country.resolver';
import { ExpansionResolver, ProspectAreaResolver } from './expansion.resolver';
import { FactResolver } from './fact.resolver';
import { FigureContextResolver } from './figure-context.resolver';
import {
  DatasetResolver,
  FrameworkCountryResolver,
  FrameworkResolver,
  SourceDocumentResolver,
} from './framework.resolver';
import { InclusionApproachResolver, LearningEventResolver, ProposalResolver } from './learning.resolver';
import { ActivityResolver, EnrollmentResolver, ProgramResolver } from './linked.resolver';
import { Activity, Enrollment, Indicator, Program } from './linked.type';
import { NameAliasResolver } from './name-alias.resolver';
import { OrganizationResolver } from './organization.resolver';
import { PersonResolver } from './person.resolver';
import { PlannedCellResolver } from './planned-breakdown.resolver';
import { ProgressReportResolver } from './progress-report.resolver';
import { AdminAreaReachResolver, CountryReachResolver, ReachResolver } from './reach.resolver';
import { reference } from './reference.type';
import { ReferralResolver } from './referral.resolver';
import { ReferralFunnelResolver } from './referral-funnel.resolver';
import { ReflectionResolver } from './reflection.resolver';
import { RecordedCountResolver, ReportedFigureResolver } from './reported-figure.resolver';
import { SourceConflictResolver } from './source-conflict.resolver';
import { SubjectsResolver } from './subjects.resolver';
import { WorkPlanResolver } from './work-plan.resolver';

type ById = { id: string };

/** The schema of ARCO: the framework, its figures and plans, and the people that both agencies serve. */
export const arcoSubgraph = (): Promise<Subgraph> =>
  buildSubgraph<ArcoContext>({
    resolvers: [
      FrameworkResolver,
      FrameworkCountryResolver,
      SourceDocumentResolver,
      DatasetResolver,
      ReportedFigureResolver,
      RecordedCountResolver,
      FigureContextResolver,
      PlannedCellResolver,
      WorkPlanResolver,
      ProgressReportResolver,
      CommitmentResolver,
      CommitmentEvidenceResolver,
      JointActionPlanResolver,
      ActionPlanStepResolver,
      LearningEventResolver,
      ProposalResolver,
      InclusionApproachResolver,
      ReflectionResolver,
      ExpansionResolver,
      ProspectAreaResolver,
      PersonResolver,
      NameAliasResolver,
      FactResolver,
      ClaimResolver,
      SourceConflictResolver,
      SubjectsResolver,
      BeneficiaryResolver,
      ReferralResolver,
      ReferralFunnelResolver,
      OrganizationResolver,
      CountryResolver,
      ActivityResolver,
      ProgramResolver,
      EnrollmentResolver,
      ReachResolver,
      CountryReachResolver,
      AdminAreaReachResolver,
      ...reference.resolvers,
    ],
    orphanedTypes: [Activity, Enrollment, Indicator, Program],
    references: {
      ...reference.references,
      Framework: ({ id }: ById, { loaders }) => loaders.frameworkById.load(id),
      SourceDocument: ({ id }: ById, { loaders }) => loaders.sourceDocumentById.load(id),
      Commitment: ({ id }: ById, { loaders }) => loaders.commitmentById.load(id),
      JointActionPlan: ({ id }: ById, { loaders }) => loaders.actionPlanById.load(id),
      LearningEvent: ({ id }: ById, { loaders }) => loaders.learningEventById.load(id),
      Proposal: ({ id }: ById, { loaders }) => loaders.proposalById.load(id),
      InclusionApproach: ({ id }: ById, { loaders }) => loaders.inclusionApproachById.load(id),
      Reflection: ({ id }: ById, { loaders }) => loaders.reflectionById.load(id),
      WorkPlan: ({ id }: ById, { loaders }) => loaders.workPlanById.load(id),
      ProgressReport: ({ id }: ById, { loaders }) => loaders.progressReportById.load(id),
      Expansion: ({ id }: ById, { loaders }) => loaders.expansionById.load(id),
      Person: ({ id }: ById, { loaders }) => loaders.personById.load(id),
      Fact: ({ id }: ById, { loaders }) => loaders.factById.load(id),
      Claim: ({ id }: ById, { loaders }) => loaders.claimById.load(id),
      SourceConflict: ({ id }: ById, { loaders }) => loaders.sourceConflictById.load(id),
      Referral: ({ id }: ById, { loaders }) => loaders.referralById.load(id),
      // What @requires adds to the representation is read by the resolvers beside what is stored.
      ReportedFigure: async (representation: ById, { loaders }) =>
        withRequired(representation, await loaders.reportedFigureById.load(representation.id)),
      Beneficiary: async (representation: ById, { loaders }) =>
        withRequired(representation, await loaders.beneficiaryById.load(representation.id)),
    },
  });

function withRequired<T extends object>(representation: object, stored: T | null): T | null {
  return stored && { ...representation, ...stored };
}
