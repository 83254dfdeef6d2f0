import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { ActionPlanStatus } from './commitment.codes';

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
  /** Referrals from its programme to its activity, counted when the rows were written. */
  referralCount: number;
  /** Kept so that an index serves the question. */
  hasReferrals: boolean;
  basis: Basis;
}

export const actionPlanCollection = defineCollection<ActionPlanDocument>('actionPlans', [
  ['activityId', '_id'],
  ['programId', '_id'],
  ['country', '_id'],
  ['status', '_id'],
  ['hasReferrals', '_id'],
]);

/** What narrows a list of action plans; a field that is null or left out does not. */
export interface ActionPlanCriteria {
  readonly country?: string | null | undefined;
  readonly status?: ActionPlanStatus | null | undefined;
  readonly hasReferrals?: boolean | null | undefined;
}

export class ActionPlanRepository {
  constructor(private readonly actionPlans: Collection<ActionPlanDocument>) {}

  findByIds(ids: readonly string[]): Promise<ActionPlanDocument[]> {
    return findIn(this.actionPlans, '_id', ids);
  }

  findByActivityIds(ids: readonly string[]): Promise<ActionPlanDocument[]> {
    return findIn(this.actionPlans, 'activityId', ids);
  }

  findByProgramIds(ids: readonly string[]): Promise<ActionPlanDocument[]> {
    return findIn(this.actionPlans, 'programId', ids);
  }

  readPage(
    { country, status, hasReferrals }: ActionPlanCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ActionPlanDocument>> {
    const filter = withoutNulls<ActionPlanDocument>({ country, status, hasReferrals });
    return readPage({ collection: this.actionPlans, filter, order: byId, first, after });
  }
}
