import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import { withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
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
  /** Officials who led it. */
  leaderIds: string[];
  source: SourceLine;
  basis: Basis;
}

export const learningEventCollection = defineCollection<LearningEventDocument>('learningEvents', [
  ['date', '_id'],
  ['organizationIds', '_id'],
  ['leaderIds', '_id'],
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
  ['status', '_id'],
  ['groups', '_id'],
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
  [
    ['activityIds', '_id'],
    ['groups', '_id'],
    ['barriers', '_id'],
    ['opportunities', '_id'],
  ],
);

/** What narrows a list of proposals; a field that is null or left out does not. */
export interface ProposalCriteria {
  readonly status?: ProposalStatus | null | undefined;
  readonly group?: InclusionGroup | null | undefined;
}

/** What narrows a list of inclusion approaches; a field that is null or left out does not. */
export interface InclusionApproachCriteria {
  readonly group?: InclusionGroup | null | undefined;
  readonly barrier?: InclusionBarrier | null | undefined;
  readonly opportunity?: Opportunity | null | undefined;
  readonly activity?: string | null | undefined;
}

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

  findEventsBy(
    field: 'organizationIds' | 'leaderIds',
    ids: readonly string[],
  ): Promise<LearningEventDocument[]> {
    return findIn(this.events, field, ids);
  }

  findProposals({ status, group }: ProposalCriteria): Promise<ProposalDocument[]> {
    const filter = withoutNulls<ProposalDocument>({ status, groups: group });
    return this.proposals.find(filter).sort({ _id: 1 }).toArray();
  }

  findProposalsByIds(ids: readonly string[]): Promise<ProposalDocument[]> {
    return findIn(this.proposals, '_id', ids);
  }

  findProposalsByEventIds(ids: readonly string[]): Promise<ProposalDocument[]> {
    return findIn(this.proposals, 'eventId', ids);
  }

  findApproaches({
    group,
    barrier,
    opportunity,
    activity,
  }: InclusionApproachCriteria): Promise<InclusionApproachDocument[]> {
    const filter = withoutNulls<InclusionApproachDocument>({
      groups: group,
      barriers: barrier,
      opportunities: opportunity,
      activityIds: activity,
    });
    return this.approaches.find(filter).sort({ _id: 1 }).toArray();
  }

  findApproachesByIds(ids: readonly string[]): Promise<InclusionApproachDocument[]> {
    return findIn(this.approaches, '_id', ids);
  }

  findApproachesByActivityIds(ids: readonly string[]): Promise<InclusionApproachDocument[]> {
    return findIn(this.approaches, 'activityIds', ids);
  }
}
