import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type OrderedPageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { AgeBand, Basis, Sex } from '../../kit/reference/codes';
import type { EnrollmentOrder, EnrollmentStatus } from '../program/program.codes';

/** One person in one cycle of one programme. */
export interface EnrollmentDocument {
  /** The folio, such as `JCF-HN-0000123` or `SVD-SV-0000045`. */
  _id: string;
  /** The person as this agency knows them; two enrolments of one person share it. Counted for individuals. */
  registrantId: string;
  /** Null where the person did not agree to linkage. */
  beneficiaryId: string | null;
  programId: string;
  country: string;
  /** ISO 3166-2. */
  adminArea: string;
  /** The month of entry, `YYYY-MM`. */
  cohort: string;
  /** `YYYY-MM-DD`. */
  startedOn: string;
  /** Null while enrolled. */
  endedOn: string | null;
  status: EnrollmentStatus;
  sex: Sex;
  ageBand: AgeBand;
  basis: Basis;
}

export const enrollmentCollection = defineCollection<EnrollmentDocument>('enrollments', [
  ['registrantId', '_id'],
  ['beneficiaryId', '_id'],
  ['programId', '_id'],
  ['programId', 'startedOn', '_id'],
  ['programId', 'country', '_id'],
  ['programId', 'country', 'startedOn', '_id'],
]);

const orders: Record<EnrollmentOrder, Order<EnrollmentDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  STARTED_ON_ASC: { name: 'STARTED_ON_ASC', field: 'startedOn', direction: 1 },
  STARTED_ON_DESC: { name: 'STARTED_ON_DESC', field: 'startedOn', direction: -1 },
};

export class EnrollmentRepository {
  constructor(private readonly enrollments: Collection<EnrollmentDocument>) {}

  findByIds(ids: readonly string[]): Promise<EnrollmentDocument[]> {
    return findIn(this.enrollments, '_id', ids);
  }

  findByBeneficiaryIds(ids: readonly string[]): Promise<EnrollmentDocument[]> {
    return findIn(this.enrollments, 'beneficiaryId', ids);
  }

  readPage(
    criteria: { readonly programId: string; readonly country: string | null | undefined },
    { order, first, after }: OrderedPageArgs<EnrollmentOrder>,
  ): Promise<PageOf<EnrollmentDocument>> {
    return readPage({
      collection: this.enrollments,
      filter: withoutNulls(criteria),
      order: orders[order],
      first,
      after,
    });
  }
}
