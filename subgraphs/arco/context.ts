import type { GenerationView } from '../kit/generations';
import { ActionPlanRepository, actionPlanCollection } from './action-plan.repository';
import { ActionPlanStepRepository, actionPlanStepCollection } from './action-plan-step.repository';
import { BeneficiaryRepository, beneficiaryCollection } from './beneficiary.repository';
import { ClaimRepository, claimCollection } from './claim.repository';
import { CommitmentRepository, commitmentCollection } from './commitment.repository';
import { ExpansionRepository, expansionCollection } from './expansion.repository';
import { FactRepository, factCollection } from './fact.repository';
import { FrameworkRepository, frameworkCollection, sourceDocumentCollection } from './framework.repository';
import {
  inclusionApproachCollection,
  LearningRepository,
  learningEventCollection,
  proposalCollection,
} from './learning.repository';
import { arcoLoaders } from './loaders';
import { NameAliasRepository, nameAliasCollection } from './name-alias.repository';
import { PersonRepository, personCollection } from './person.repository';
import { ReachRepository, reachCollection } from './reach.repository';
import { ReferralRepository, referralCollection } from './referral.repository';
import { ReferralFunnelRepository, referralFunnelCollection } from './referral-funnel.repository';
import { ReflectionRepository, reflectionCollection } from './reflection.repository';
import { ReportedFigureRepository, reportedFigureCollection } from './reported-figure.repository';
import { SourceConflictRepository, sourceConflictCollection } from './source-conflict.repository';
import { progressReportCollection, WorkPlanRepository, workPlanCollection } from './work-plan.repository';

export type ArcoRepositories = ReturnType<typeof arcoRepositories>;

/** What a resolver of one request may use. */
export type ArcoContext = ReturnType<typeof arcoContext>;

export function arcoContext(view: GenerationView) {
  const repositories = arcoRepositories(view);
  return { generation: view.generation, ...repositories, loaders: arcoLoaders(repositories) };
}

function arcoRepositories(view: GenerationView) {
  return {
    frameworks: new FrameworkRepository(
      view.collection(frameworkCollection),
      view.collection(sourceDocumentCollection),
    ),
    reportedFigures: new ReportedFigureRepository(view.collection(reportedFigureCollection)),
    workPlans: new WorkPlanRepository(
      view.collection(workPlanCollection),
      view.collection(progressReportCollection),
    ),
    commitments: new CommitmentRepository(view.collection(commitmentCollection)),
    actionPlans: new ActionPlanRepository(view.collection(actionPlanCollection)),
    actionPlanSteps: new ActionPlanStepRepository(view.collection(actionPlanStepCollection)),
    learning: new LearningRepository(
      view.collection(learningEventCollection),
      view.collection(proposalCollection),
      view.collection(inclusionApproachCollection),
    ),
    reflections: new ReflectionRepository(view.collection(reflectionCollection)),
    expansions: new ExpansionRepository(view.collection(expansionCollection)),
    people: new PersonRepository(view.collection(personCollection)),
    nameAliases: new NameAliasRepository(view.collection(nameAliasCollection)),
    facts: new FactRepository(view.collection(factCollection)),
    claims: new ClaimRepository(view.collection(claimCollection)),
    sourceConflicts: new SourceConflictRepository(view.collection(sourceConflictCollection)),
    beneficiaries: new BeneficiaryRepository(view.collection(beneficiaryCollection)),
    referrals: new ReferralRepository(view.collection(referralCollection)),
    referralFunnels: new ReferralFunnelRepository(view.collection(referralFunnelCollection)),
    reach: new ReachRepository(view.collection(reachCollection)),
  };
}
