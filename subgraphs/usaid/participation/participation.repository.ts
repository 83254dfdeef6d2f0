import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { AgeBand, Basis, Sex } from '../../kit/reference/codes';
import type {
  AssistanceTopic,
  ParticipationOrder,
  ParticipationStatus,
  ServiceKind,
} from './participation.codes';

/** One person in one activity and, for technical assistance, one topic. */
export interface ParticipationDocument {
  /** The participant's number and a running one, such as `UP-SV-ECP-00045-1`. */
  _id: string;
  /** The person as this agency knows them, such as `UP-SV-ECP-00045`; counted for individuals. */
  participantId: string;
  /** Null where the person did not agree to linkage. */
  beneficiaryId: string | null;
  activityId: string;
  /** The referral through which an AMEXCID beneficiary came; null for anybody else. */
  referralId: string | null;
  country: string;
  /** ISO 3166-2. */
  adminArea: string;
  service: ServiceKind;
  topic: AssistanceTopic | null;
  courseId: string | null;
  /** Such as `2022-C1`; null outside courses. */
  cohort: string | null;
  sex: Sex;
  ageBand: AgeBand;
  /** `YYYY-MM-DD`, like every date here. */
  startedOn: string;
  endedOn: string | null;
  status: ParticipationStatus;
  basis: Basis;
}

export const participationCollection = defineCollection<ParticipationDocument>('participations', [
  ['participantId', '_id'],
  ['beneficiaryId', '_id'],
  ['referralId', '_id'],
  ['activityId', '_id'],
  ['activityId', 'status', '_id'],
]);

const orders: Record<ParticipationOrder, Order<ParticipationDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  ID_DESC: { name: 'ID_DESC', field: '_id', direction: -1 },
};

export class ParticipationRepository {
  constructor(private readonly participations: Collection<ParticipationDocument>) {}

  findByIds(ids: readonly string[]): Promise<ParticipationDocument[]> {
    return findIn(this.participations, '_id', ids);
  }

  findByBeneficiaryIds(ids: readonly string[]): Promise<ParticipationDocument[]> {
    return findIn(this.participations, 'beneficiaryId', ids);
  }

  findByReferralIds(ids: readonly string[]): Promise<ParticipationDocument[]> {
    return findIn(this.participations, 'referralId', ids);
  }

  readPage(
    criteria: { readonly activityId: string; readonly status: ParticipationStatus | null | undefined },
    { order, first, after }: OrderedPageArgs<ParticipationOrder>,
  ): Promise<PageOf<ParticipationDocument>> {
    return readPage({
      collection: this.participations,
      filter: withoutNulls(criteria),
      order: orders[order],
      first,
      after,
    });
  }
}
