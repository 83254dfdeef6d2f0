import type { CountedRow } from '../../kit/counts/counted-row';
import {
  type StatusCountDocument,
  StatusCountRepository,
  statusCountCollection,
} from '../../kit/counts/status-count.repository';
import { recountByPerson } from '../../kit/counts/status-recount';
import type { GenerationView } from '../../kit/generations';
import { type ParticipationDocument, participationCollection } from './participation.repository';

/** Participations by status, by the id or code of an activity, a course, a country or a department. */
export const participationCountCollection = statusCountCollection('participationCounts');

/** The id of what is counted for those of an activity who are in none of its courses: what the courses leave. */
const withoutCourse = (activityId: string): string => `${activityId} without course`;

export function countedParticipation(row: ParticipationDocument): CountedRow {
  const inCourse = row.courseId ?? withoutCourse(row.activityId);
  return {
    person: row.participantId,
    keys: [row.activityId, inCourse, row.country, row.adminArea],
    wholes: { [inCourse]: [row.activityId, row.country], [row.activityId]: [row.country] },
    status: row.status,
    startedOn: row.startedOn,
  };
}

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
