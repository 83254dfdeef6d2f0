import type { ParticipationStatus } from '../../subgraphs/usaid/participation/participation.codes';
import type { ScholarshipStatus, StudyModality } from '../../subgraphs/usaid/workforce/scholarship.codes';
import type { ScholarshipDocument } from '../../subgraphs/usaid/workforce/scholarship.repository';
import type { Population } from './population';
import { participationsWithOutcomes } from './usaid.rows';

/** Whoever studies together does so in the same way; no source says how. */
const modalityOf: Readonly<Record<string, StudyModality>> = {
  'crs:usaid:sv-becas:customer-service': 'BLENDED',
  'crs:usaid:sv-becas:pastry': 'IN_PERSON',
  'crs:usaid:sv-becas:electricity': 'IN_PERSON',
  'crs:usaid:sv-becas:computer-networks': 'ONLINE',
};

const statusOf: Readonly<Record<ParticipationStatus, ScholarshipStatus>> = {
  IN_PROGRESS: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
};

/** One for each participation in a course that a scholarship pays. */
export function* scholarshipRows(all: Population): Generator<ScholarshipDocument> {
  for (const { participation } of participationsWithOutcomes(all)) {
    const { _id, service, activityId, courseId, startedOn, endedOn, status } = participation;
    if (service !== 'SCHOLARSHIP_COURSE' || courseId === null) continue;
    yield {
      _id: `${_id}:SCHOLARSHIP`,
      participationId: _id,
      activityId,
      courseId,
      providerId: 'org:iom',
      providerBasis: 'DOCUMENT', // F0:29
      modality: modalityOf[courseId] ?? 'IN_PERSON',
      startedOn,
      endedOn,
      status: statusOf[status],
      basis: 'SYNTHETIC',
    };
  }
}
