import { madeWhenUsed } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import { BeneficiaryRepository, beneficiaryCollection } from './beneficiary/beneficiary.repository';
import { ReachRepository, reachCollection } from './beneficiary/reach.repository';
import { ClaimRepository, claimCollection } from './evidence/claim.repository';
import { FactRepository, factCollection } from './evidence/fact.repository';
import { NameAliasRepository, nameAliasCollection } from './evidence/name-alias.repository';
import { SourceConflictRepository, sourceConflictCollection } from './evidence/source-conflict.repository';
import { ReportedFigureRepository, reportedFigureCollection } from './figure/reported-figure.repository';
import { ExpansionRepository, expansionCollection } from './framework/expansion.repository';
import {
  FrameworkRepository,
  frameworkCollection,
  sourceDocumentCollection,
} from './framework/framework.repository';
import {
  inclusionApproachCollection,
  LearningRepository,
  learningEventCollection,
  proposalCollection,
} from './learning/learning.repository';
import { ReflectionRepository, reflectionCollection } from './learning/reflection.repository';
import { arcoLoaders } from './loaders';
import { PersonRepository, personCollection } from './people/person.repository';
import { ActionPlanRepository, actionPlanCollection } from './plan/action-plan.repository';
import { ActionPlanStepRepository, actionPlanStepCollection } from './plan/action-plan-step.repository';
import { CommitmentRepository, commitmentCollection } from './plan/commitment.repository';
import {
  progressReportCollection,
  WorkPlanRepository,
  workPlanCollection,
} from './plan/work-plan.repository';
import { ReferralRepository, referralCollection } from './referral/referral.repository';
import { ReferralFunnelRepository, referralFunnelCollection } from './referral/referral-funnel.repository';

export type ArcoRepositories = ReturnType<typeof arcoRepositories>;

/** What a resolver of one request may use. */
export type ArcoContext = ReturnType<ReturnType<typeof arcoContexts>>;

/** What makes the context of a request: repositories last as long as the generation, loaders as long as the request. */
export function arcoContexts(view: GenerationView) {
  const repositories = arcoRepositories(view);
  const newLoaders = madeWhenUsed(arcoLoaders(repositories));
  return () => ({ generation: view.generation, ...repositories, loaders: newLoaders() });
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
