import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { OutcomeMethod } from './outcome.codes';
import type { OutcomeType } from './participation.codes';

export interface OutcomeDocument {
  /** The participation's id and the type, such as `UP-HN-CMFA-00012-1:EMPLOYMENT`. */
  _id: string;
  participationId: string;
  participantId: string;
  beneficiaryId: string | null;
  activityId: string;
  /** Whether the participation came through a referral from AMEXCID. */
  referred: boolean;
  type: OutcomeType;
  date: string;
  /** How it became known. */
  method: OutcomeMethod;
  verified: boolean;
  basis: Basis;
}

export const outcomeCollection = defineCollection<OutcomeDocument>('outcomes', [
  ['participationId', '_id'],
  ['beneficiaryId', '_id'],
  ['activityId', '_id'],
  ['activityId', 'type', '_id'],
]);

export interface OutcomeCriteria {
  readonly activityId: string;
  readonly type?: OutcomeType | null | undefined;
}

export class OutcomeRepository {
  constructor(private readonly outcomes: Collection<OutcomeDocument>) {}

  findByIds(ids: readonly string[]): Promise<OutcomeDocument[]> {
    return findIn(this.outcomes, '_id', ids);
  }

  findByParticipationIds(ids: readonly string[]): Promise<OutcomeDocument[]> {
    return findIn(this.outcomes, 'participationId', ids);
  }

  findByBeneficiaryIds(ids: readonly string[]): Promise<OutcomeDocument[]> {
    return findIn(this.outcomes, 'beneficiaryId', ids);
  }

  readPage(
    { activityId, type }: OutcomeCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<OutcomeDocument>> {
    const filter = withoutNulls<OutcomeDocument>({ activityId, type });
    return readPage({ collection: this.outcomes, filter, order: byId, first, after });
  }
}
