import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';

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

export class BuyerRepository {
  constructor(private readonly buyers: Collection<BuyerDocument>) {}

  findByIds(ids: readonly string[]): Promise<BuyerDocument[]> {
    return findIn(this.buyers, '_id', ids);
  }

  readPage(
    criteria: { readonly country: string | null | undefined },
    { first, after }: PageArgs,
  ): Promise<PageOf<BuyerDocument>> {
    return readPage({ collection: this.buyers, filter: withoutNulls(criteria), order: byId, first, after });
  }
}
