import { defineCollection } from '../kit/collections';
import type { Basis } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';

export interface BuyerDocument {
  /** Such as `buy:sv:001`. */
  _id: string;
  /** A synthetic name says so. */
  name: LocalizedText;
  country: string;
  products: LocalizedText[];
  basis: Basis;
}

export const buyerCollection = defineCollection<BuyerDocument>('buyers', [['country', '_id']]);
