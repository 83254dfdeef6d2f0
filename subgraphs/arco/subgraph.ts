import { buildSubgraph, type Subgraph } from '../kit/schema';
import { JointActionPlanResolver } from './action-plan.resolver';
import { BeneficiaryResolver } from './beneficiary.resolver';
import { CommitmentResolver } from './commitment.resolver';
import type { ArcoContext } from './context';
import {
  DatasetResolver,
  FrameworkCountryResolver,
  FrameworkResolver,
  SourceDocumentResolver,
} from './framework.resolver';
import { LearningEventResolver, ProposalResolver } from './learning.resolver';
import { ActivityResolver, EnrollmentResolver, ProgramResolver } from './linked.resolver';
import { Activity, Enrollment, Indicator, Program } from './linked.type';
import { AdminAreaReachResolver, CountryReachResolver, ReachResolver } from './reach.resolver';
import { reference } from './reference.type';
import { ReferralResolver } from './referral.resolver';
import { RecordedCountResolver, ReportedFigureResolver } from './reported-figure.resolver';

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
      CommitmentResolver,
      JointActionPlanResolver,
      LearningEventResolver,
      ProposalResolver,
      BeneficiaryResolver,
      ReferralResolver,
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
