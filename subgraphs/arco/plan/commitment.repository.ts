import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis, Component } from '../../kit/reference/codes';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { CommitmentOrder, CommitmentStatus, EvidenceType } from './commitment.codes';

/** What shows that something was done for a commitment. */
export interface CommitmentEvidenceRecord {
  type: EvidenceType;
  text: LocalizedText;
  source: SourceLine;
  /** Null unless `type` is FIGURE. */
  figureId: string | null;
  basis: Basis;
}

export interface CommitmentDocument {
  /** Such as `COM-2022-06-HN-WF-01`. */
  _id: string;
  /** The agencies bound by it. */
  organizationIds: string[];
  /** A synthetic text says so. */
  text: LocalizedText;
  /** Null where it binds in more than one country. */
  country: string | null;
  /** Null where it is not tied to one component. */
  component: Component | null;
  activityIds: string[];
  agreed: ImpreciseDate;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  status: CommitmentStatus;
  /** The figures that show it. */
  figureIds: string[];
  workPlanId: string;
  /** Empty where nothing shows it yet: a plan is no evidence. */
  evidence: CommitmentEvidenceRecord[];
  /** Whether `evidence` holds anything, kept so that an index serves the question. */
  hasEvidence: boolean;
  basis: Basis;
}

export const commitmentCollection = defineCollection<CommitmentDocument>('commitments', [
  ['activityIds', '_id'],
  ['country', '_id'],
  ['component', '_id'],
  ['status', '_id'],
  ['dueOn', '_id'],
  ['workPlanId', '_id'],
  ['hasEvidence', '_id'],
  ['hasEvidence', 'dueOn', '_id'],
  ['organizationIds', '_id'],
  ['organizationIds', 'dueOn', '_id'],
]);

const orders: Record<CommitmentOrder, Order<CommitmentDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  DUE_ON_ASC: { name: 'DUE_ON_ASC', field: 'dueOn', direction: 1 },
  DUE_ON_DESC: { name: 'DUE_ON_DESC', field: 'dueOn', direction: -1 },
};

/** What narrows a list of commitments; a field that is null or left out does not. */
export interface CommitmentCriteria {
  readonly country?: string | null | undefined;
  readonly component?: Component | null | undefined;
  readonly status?: CommitmentStatus | null | undefined;
  readonly organization?: string | null | undefined;
  readonly workPlan?: string | null | undefined;
  readonly hasEvidence?: boolean | null | undefined;
  /** Its day is included. */
  readonly dueBy?: Date | null | undefined;
}

export class CommitmentRepository {
  constructor(private readonly commitments: Collection<CommitmentDocument>) {}

  findByIds(ids: readonly string[]): Promise<CommitmentDocument[]> {
    return findIn(this.commitments, '_id', ids);
  }

  /** Commitments of which `field` is, or holds, one of `ids`. */
  findBy(
    field: 'activityIds' | 'organizationIds' | 'workPlanId',
    ids: readonly string[],
  ): Promise<CommitmentDocument[]> {
    return findIn(this.commitments, field, ids);
  }

  readPage(
    { country, component, status, organization, workPlan, hasEvidence, dueBy }: CommitmentCriteria,
    { order, first, after }: OrderedPageArgs<CommitmentOrder>,
  ): Promise<PageOf<CommitmentDocument>> {
    const filter = withoutNulls<CommitmentDocument>({
      country,
      component,
      status,
      organizationIds: organization,
      workPlanId: workPlan,
      hasEvidence,
      dueOn: dueBy ? { $lte: dueBy.toISOString().slice(0, 10) } : null,
    });
    return readPage({ collection: this.commitments, filter, order: orders[order], first, after });
  }
}
