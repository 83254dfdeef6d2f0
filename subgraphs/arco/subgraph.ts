import { buildSubgraph, type Subgraph } from '../kit/schema';
import { BeneficiaryResolver } from './beneficiary/beneficiary.resolver';
import { AdminAreaReachResolver, CountryReachResolver, ReachResolver } from './beneficiary/reach.resolver';
import type { ArcoContext } from './context';
import { ClaimResolver } from './evidence/claim.resolver';
import { FactResolver } from './evidence/fact.resolver';
import { NameAliasResolver } from './evidence/name-alias.resolver';
import { SourceConflictResolver } from './evidence/source-conflict.resolver';
import { SubjectsResolver } from './evidence/subjects.resolver';
import { FigureContextResolver } from './figure/figure-context.resolver';
import { PlannedCellResolver } from './figure/planned-breakdown.resolver';
import { RecordedCountResolver, ReportedFigureResolver } from './figure/reported-figure.resolver';
import { CountryResolver } from './framework/country.resolver';
import { ExpansionResolver, ProspectAreaResolver } from './framework/expansion.resolver';
import {
  DatasetResolver,
  FrameworkCountryResolver,
  FrameworkResolver,
  SourceDocumentResolver,
} from './framework/framework.resolver';
import {
  InclusionApproachResolver,
  LearningEventResolver,
  ProposalResolver,
} from './learning/learning.resolver';
import { ReflectionResolver } from './learning/reflection.resolver';
import { ActivityResolver, EnrollmentResolver, ProgramResolver } from './linked.resolver';
import { Activity, Enrollment, Indicator, Program } from './linked.type';
import { OrganizationResolver } from './people/organization.resolver';
import { PersonResolver } from './people/person.resolver';
import { JointActionPlanResolver } from './plan/action-plan.resolver';
import { ActionPlanStepResolver } from './plan/action-plan-step.resolver';
import { CommitmentEvidenceResolver, CommitmentResolver } from './plan/commitment.resolver';
import { ProgressReportResolver } from './plan/progress-report.resolver';
import { WorkPlanResolver } from './plan/work-plan.resolver';
import { reference } from './reference.type';
import { ReferralResolver } from './referral/referral.resolver';
import { ReferralFunnelResolver } from './referral/referral-funnel.resolver';

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
