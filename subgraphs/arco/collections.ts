import type { AnyCollectionSpec } from '../kit/collections';
import { beneficiaryCollection } from './beneficiary/beneficiary.repository';
import { reachCollection } from './beneficiary/reach.repository';
import { claimCollection } from './evidence/claim.repository';
import { factCollection } from './evidence/fact.repository';
import { nameAliasCollection } from './evidence/name-alias.repository';
import { sourceConflictCollection } from './evidence/source-conflict.repository';
import { reportedFigureCollection } from './figure/reported-figure.repository';
import { expansionCollection } from './framework/expansion.repository';
import { frameworkCollection, sourceDocumentCollection } from './framework/framework.repository';
import {
  inclusionApproachCollection,
  learningEventCollection,
  proposalCollection,
} from './learning/learning.repository';
import { reflectionCollection } from './learning/reflection.repository';
import { personCollection } from './people/person.repository';
import { actionPlanCollection } from './plan/action-plan.repository';
import { actionPlanStepCollection } from './plan/action-plan-step.repository';
import { commitmentCollection } from './plan/commitment.repository';
import { progressReportCollection, workPlanCollection } from './plan/work-plan.repository';
import { referralCollection } from './referral/referral.repository';
import { referralFunnelCollection } from './referral/referral-funnel.repository';

/** Every collection of this agency's database. */
export const arcoCollections: readonly AnyCollectionSpec[] = [
  actionPlanCollection,
  beneficiaryCollection,
  commitmentCollection,
  frameworkCollection,
  sourceDocumentCollection,
  learningEventCollection,
  proposalCollection,
  inclusionApproachCollection,
  reachCollection,
  referralCollection,
  reportedFigureCollection,
  actionPlanStepCollection,
  claimCollection,
  expansionCollection,
  factCollection,
  nameAliasCollection,
  personCollection,
  referralFunnelCollection,
  reflectionCollection,
  sourceConflictCollection,
  progressReportCollection,
  workPlanCollection,
];
