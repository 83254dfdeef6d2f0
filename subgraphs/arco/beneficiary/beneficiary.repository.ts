import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { BeneficiaryOrder } from './beneficiary.codes';

/** A linked person: where rows of them are, and nothing about them. */
export interface BeneficiaryDocument {
  /** `lb_` and 26 base32 characters of a keyed hash. */
  _id: string;
  /** Countries of the rows linked to this person. */
  countries: string[];
}

export const beneficiaryCollection = defineCollection<BeneficiaryDocument>('beneficiaries', [
  ['countries', '_id'],
]);

const orders: Record<BeneficiaryOrder, Order<BeneficiaryDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  ID_DESC: { name: 'ID_DESC', field: '_id', direction: -1 },
};

export class BeneficiaryRepository {
  constructor(private readonly beneficiaries: Collection<BeneficiaryDocument>) {}

  findByIds(ids: readonly string[]): Promise<BeneficiaryDocument[]> {
    return findIn(this.beneficiaries, '_id', ids);
  }

  readPage(
    { country }: { readonly country?: string | null | undefined },
    { order, first, after }: OrderedPageArgs<BeneficiaryOrder>,
  ): Promise<PageOf<BeneficiaryDocument>> {
    const filter = withoutNulls<BeneficiaryDocument>({ countries: country });
    return readPage({ collection: this.beneficiaries, filter, order: orders[order], first, after });
  }
}
