import type { CountedRow } from '../kit/counts/counted-row';
import {
  type StatusCountDocument,
  StatusCountRepository,
  statusCountCollection,
} from '../kit/counts/status-count.repository';
import { recountByPerson } from '../kit/counts/status-recount';
import type { GenerationView } from '../kit/generations';
import { type ParticipationDocument, participationCollection } from './participation.repository';

/** Participations by status, by the id or code of an activity, a course, a country or a department. */
export const participationCountCollection = statusCountCollection('participationCounts');

export const countedParticipation = (row: ParticipationDocument): CountedRow => ({
  person: row.participantId,
  keys: [row.activityId, ...(row.courseId === null ? [] : [row.courseId]), row.country, row.adminArea],
  status: row.status,
  startedOn: row.startedOn,
});

export class ParticipationCountRepository extends StatusCountRepository {
  constructor(private readonly view: GenerationView) {
    super(view.collection(participationCountCollection));
  }

  /** Counts the rows anew; costs a read of every row, one at a time. */
  recount(): Promise<StatusCountDocument[]> {
    const rows = this.view
      .collection(participationCollection)
      .find({ participantId: { $gt: '' } }, { batchSize: ROWS_PER_BATCH })
      .sort({ participantId: 1, _id: 1 })
      .map(countedParticipation);
    return recountByPerson(rows);
  }
}

const ROWS_PER_BATCH = 2_000;
