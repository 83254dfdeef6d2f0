import { defineCollection } from '../kit/collections';
import type { AgeBand, Basis, Sex } from '../kit/reference/codes';
import type { EnrollmentStatus } from './program.codes';

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
  ['beneficiaryId', '_id'],
  ['programId', '_id'],
  ['programId', 'startedOn', '_id'],
  ['programId', 'country', '_id'],
  ['programId', 'country', 'startedOn', '_id'],
]);
