import type { CountedRow } from '../../kit/counts/counted-row';
import {
  type StatusCountDocument,
  StatusCountRepository,
  statusCountCollection,
} from '../../kit/counts/status-count.repository';
import { recountByPerson } from '../../kit/counts/status-recount';
import type { GenerationView } from '../../kit/generations';
import { type EnrollmentDocument, enrollmentCollection } from './enrollment.repository';

/** Enrolments by status, by programme, by programme and country, by country and by department. */
export const enrollmentCountCollection = statusCountCollection('enrollmentCounts');

/** The id of what is counted for a programme in one country. */
export const programInCountry = (programId: string, country: string): string => `${programId} ${country}`;

export function countedEnrollment(row: EnrollmentDocument): CountedRow {
  const inBoth = programInCountry(row.programId, row.country);
  return {
    person: row.registrantId,
    keys: [row.programId, inBoth, row.country, row.adminArea],
    wholes: { [inBoth]: [row.programId, row.country] },
    status: row.status,
    startedOn: row.startedOn,
  };
}

export class EnrollmentCountRepository extends StatusCountRepository {
  constructor(private readonly view: GenerationView) {
    super(view.collection(enrollmentCountCollection));
  }

  /** Counts the rows anew; costs a read of every row, one at a time. */
  recount(): Promise<StatusCountDocument[]> {
    const rows = this.view
      .collection(enrollmentCollection)
      .find({ registrantId: { $gt: '' } }, { batchSize: ROWS_PER_BATCH })
      .sort({ registrantId: 1, _id: 1 })
      .map(countedEnrollment);
    return recountByPerson(rows);
  }
}

const ROWS_PER_BATCH = 2_000;
