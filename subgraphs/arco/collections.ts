import type { AnyCollectionSpec } from '../kit/collections';
import { actionPlanCollection } from './action-plan.repository';
import { beneficiaryCollection } from './beneficiary.repository';
import { commitmentCollection } from './commitment.repository';
import { frameworkCollection, sourceDocumentCollection } from './framework.repository';
import {
  inclusionApproachCollection,
  learningEventCollection,
  proposalCollection,
} from './learning.repository';
import { reachCollection } from './reach.repository';
import { referralCollection } from './referral.repository';
import { reportedFigureCollection } from './reported-figure.repository';

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
];
