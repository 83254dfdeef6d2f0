import { defineCollection } from '../kit/collections';
import type { Basis } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';
import type { SourceLine } from '../kit/reference/source-line.type';
import type { ActionPlanStatus, StepStatus } from './commitment.codes';

/** How one activity and one programme are brought together in one country. */
export interface ActionPlanDocument {
  /** Such as `jap:hn-tms:sembrando-vida`. */
  _id: string;
  activityId: string;
  programId: string;
  country: string;
  status: ActionPlanStatus;
  /** Where the plan is named; null for an invented one. */
  source: SourceLine | null;
  /** A synthetic text says so. */
  steps: { text: LocalizedText; status: StepStatus; dueOn: string; basis: Basis }[];
  basis: Basis;
}

export const actionPlanCollection = defineCollection<ActionPlanDocument>('actionPlans', [
  ['activityId', '_id'],
  ['programId', '_id'],
  ['country', '_id'],
]);
