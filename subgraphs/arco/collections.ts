import type { AnyCollectionSpec } from '../kit/collections';
import { actionPlanCollection } from './action-plan.repository';
import { actionPlanStepCollection } from './action-plan-step.repository';
import { beneficiaryCollection } from './beneficiary.repository';
import { claimCollection } from './claim.repository';
import { commitmentCollection } from './commitment.repository';
import { expansionCollection } from './expansion.repository';
import { factCollection } from './fact.repository';
import { frameworkCollection, sourceDocumentCollection } from './framework.repository';
import {
  inclusionApproachCollection,
  learningEventCollection,
  proposalCollection,
} from './learning.repository';
import { nameAliasCollection } from './name-alias.repository';
import { personCollection } from './person.repository';
import { reachCollection } from './reach.repository';
import { referralCollection } from './referral.repository';
import { referralFunnelCollection } from './referral-funnel.repository';
import { reflectionCollection } from './reflection.repository';
import { reportedFigureCollection } from './reported-figure.repository';
import { sourceConflictCollection } from './source-conflict.repository';
import { progressReportCollection, workPlanCollection } from './work-plan.repository';

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
