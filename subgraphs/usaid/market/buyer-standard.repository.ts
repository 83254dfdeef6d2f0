import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { AssessmentResult, DeliveryPeriod } from './buyer-standard.codes';

/** What one buyer asks of one product. */
export interface BuyerStandardDocument {
  /** Such as `std:sv:001:tomato`. */
  _id: string;
  buyerId: string;
  /** An invented standard says so here. */
  product: LocalizedText;
  grade: LocalizedText;
  /** Null where the buyer asks for none. */
  certification: LocalizedText | null;
  minimumVolumeKg: number;
  deliveryPeriod: DeliveryPeriod;
  /** Farmers by result, each in one; counted from the assessments when they were written. */
  assessed: Record<AssessmentResult, number>;
  basis: Basis;
}

export const buyerStandardCollection = defineCollection<BuyerStandardDocument>('buyerStandards', [
  ['buyerId', '_id'],
]);

export class BuyerStandardRepository {
  constructor(private readonly standards: Collection<BuyerStandardDocument>) {}

  findByIds(ids: readonly string[]): Promise<BuyerStandardDocument[]> {
    return findIn(this.standards, '_id', ids);
  }

  findByBuyerIds(ids: readonly string[]): Promise<BuyerStandardDocument[]> {
    return findIn(this.standards, 'buyerId', ids);
  }
}
