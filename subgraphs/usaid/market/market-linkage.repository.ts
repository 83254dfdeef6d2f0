import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, pageOfList } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { LinkageStage } from './buyer-standard.codes';

/** A group of farmers and a buyer who may do business, or do. */
export interface MarketLinkageDocument {
  /** Such as `LNK-SV-001`. */
  _id: string;
  activityId: string;
  /** A group's name, never a person's; an invented one says so. */
  group: LocalizedText;
  country: string;
  /** ISO 3166-2. */
  adminArea: string;
  buyerId: string;
  standardId: string;
  stage: LinkageStage;
  /** First assistance to the group; `YYYY-MM-DD`, like every date here. */
  assistedFrom: string;
  agreedOn: string | null;
  firstDeliveryOn: string | null;
  /** What was agreed, per delivery period of the standard; null before. */
  agreedVolumeKg: number | null;
  /** Null: no source has money. */
  valueUsd: number | null;
  basis: Basis;
}

export const marketLinkageCollection = defineCollection<MarketLinkageDocument>('marketLinkages', [
  ['activityId', '_id'],
  ['buyerId', '_id'],
]);

/** A page of the linkages of one activity, read already: they are few. */
export const pageOfLinkages = (
  linkages: readonly MarketLinkageDocument[],
  stage: LinkageStage | null | undefined,
  args: PageArgs,
): PageOf<MarketLinkageDocument> =>
  pageOfList(stage ? linkages.filter((linkage) => linkage.stage === stage) : linkages, byId, args);

export class MarketLinkageRepository {
  constructor(private readonly linkages: Collection<MarketLinkageDocument>) {}

  findByIds(ids: readonly string[]): Promise<MarketLinkageDocument[]> {
    return findIn(this.linkages, '_id', ids);
  }

  findByBuyerIds(ids: readonly string[]): Promise<MarketLinkageDocument[]> {
    return findIn(this.linkages, 'buyerId', ids);
  }

  findByActivityIds(ids: readonly string[]): Promise<MarketLinkageDocument[]> {
    return findIn(this.linkages, 'activityId', ids);
  }
}
