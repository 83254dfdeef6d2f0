import { defineCollection } from '../kit/collections';
import { findIn } from '../kit/find-in';
import type { Collection } from '../kit/mongo';
import type { Basis } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text';
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

export class LearningRepository {
  constructor(
    private readonly events: Collection<LearningEventDocument>,
    private readonly proposals: Collection<ProposalDocument>,
    private readonly approaches: Collection<InclusionApproachDocument>,
  ) {}

  findEvents(): Promise<LearningEventDocument[]> {
    return this.events.find().sort({ date: -1, _id: -1 }).toArray();
  }

  findEventsByIds(ids: readonly string[]): Promise<LearningEventDocument[]> {
    return findIn(this.events, '_id', ids);
  }

  findProposals(): Promise<ProposalDocument[]> {
    return this.proposals.find().sort({ _id: 1 }).toArray();
  }

  findProposalsByIds(ids: readonly string[]): Promise<ProposalDocument[]> {
    return findIn(this.proposals, '_id', ids);
  }

  findProposalsByEventIds(ids: readonly string[]): Promise<ProposalDocument[]> {
    return findIn(this.proposals, 'eventId', ids);
  }

  findApproachesByActivityIds(ids: readonly string[]): Promise<InclusionApproachDocument[]> {
    return findIn(this.approaches, 'activityIds', ids);
  }
}
