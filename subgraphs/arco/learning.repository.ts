import { defineCollection } from '../kit/collections';
import type { Basis } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';
import type { SourceLine } from '../kit/reference/source-line.type';
import type {
  EventMode,
  InclusionBarrier,
  InclusionGroup,
  Opportunity,
  ProposalStatus,
} from './learning.codes';

export interface LearningEventDocument {
  /** Such as `evt:2022-12-08-learning`. */
  _id: string;
  title: LocalizedText;
  /** `YYYY-MM-DD`. */
  date: string;
  mode: EventMode;
  objective: LocalizedText;
  organizationIds: string[];
  source: SourceLine;
  basis: Basis;
}

export const learningEventCollection = defineCollection<LearningEventDocument>('learningEvents', [
  ['date', '_id'],
]);

export interface ProposalDocument {
  /** Such as `prp:arco:new-beneficiaries`. */
  _id: string;
  title: LocalizedText;
  groups: InclusionGroup[];
  status: ProposalStatus;
  activityId: string;
  eventId: string;
  source: SourceLine;
  basis: Basis;
}

export const proposalCollection = defineCollection<ProposalDocument>('proposals', [
  ['activityId', '_id'],
  ['eventId', '_id'],
]);

export interface InclusionApproachDocument {
  /** Such as `inc:arco:dei`. */
  _id: string;
  title: LocalizedText;
  groups: InclusionGroup[];
  barriers: InclusionBarrier[];
  opportunities: Opportunity[];
  activityIds: string[];
  /** How a garbled sentence was read; null where it leaves no doubt. */
  interpretation: LocalizedText | null;
  source: SourceLine;
  basis: Basis;
}

export const inclusionApproachCollection = defineCollection<InclusionApproachDocument>(
  'inclusionApproaches',
  [['activityIds', '_id']],
);
