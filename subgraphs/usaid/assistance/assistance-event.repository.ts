import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { AssistanceTopic } from '../participation/participation.codes';
import type { AssistanceEventOrder } from './assistance.codes';

/** One session of technical assistance to farmers. */
export interface AssistanceEventDocument {
  /** Such as `TA-SV-US-2022-11-07`; one of a single topic ends in its initial, `-M` or `-F`. */
  _id: string;
  activityId: string;
  topics: AssistanceTopic[];
  /** `YYYY-MM-DD`. */
  date: string;
  country: string;
  /** ISO 3166-2. */
  adminArea: string;
  /** Null where no source says who held it. */
  delivererId: string | null;
  /** How many farmers came, counted from the attendances when they were written. */
  attendees: number;
  basis: Basis;
}

export const assistanceEventCollection = defineCollection<AssistanceEventDocument>('assistanceEvents', [
  ['activityId', 'date', '_id'],
  ['activityId', 'topics', 'date', '_id'],
  ['activityId', 'adminArea', 'date', '_id'],
  ['activityId', 'adminArea', 'topics', 'date', '_id'],
]);

const orders: Record<AssistanceEventOrder, Order<AssistanceEventDocument>> = {
  DATE_ASC: { name: 'DATE_ASC', field: 'date', direction: 1 },
  DATE_DESC: { name: 'DATE_DESC', field: 'date', direction: -1 },
};

export interface AssistanceEventCriteria {
  readonly activityId: string;
  readonly topic?: AssistanceTopic | null | undefined;
  readonly adminArea?: string | null | undefined;
}

export class AssistanceEventRepository {
  constructor(private readonly events: Collection<AssistanceEventDocument>) {}

  findByIds(ids: readonly string[]): Promise<AssistanceEventDocument[]> {
    return findIn(this.events, '_id', ids);
  }

  readPage(
    { activityId, topic, adminArea }: AssistanceEventCriteria,
    { order, first, after }: OrderedPageArgs<AssistanceEventOrder>,
  ): Promise<PageOf<AssistanceEventDocument>> {
    const filter = withoutNulls<AssistanceEventDocument>({ activityId, topics: topic, adminArea });
    return readPage({ collection: this.events, filter, order: orders[order], first, after });
  }
}
