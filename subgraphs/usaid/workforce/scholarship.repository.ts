import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { ScholarshipStatus, StudyModality } from './scholarship.codes';

export interface ScholarshipDocument {
  /** The participation's id and the word, such as `UP-SV-BECAS-00045-1:SCHOLARSHIP`. */
  _id: string;
  participationId: string;
  activityId: string;
  courseId: string;
  /** Who grants it. */
  providerId: string;
  providerBasis: Basis;
  modality: StudyModality;
  /** `YYYY-MM-DD`, like every date here. */
  startedOn: string;
  endedOn: string | null;
  status: ScholarshipStatus;
  basis: Basis;
}

export const scholarshipCollection = defineCollection<ScholarshipDocument>('scholarships', [
  ['participationId', '_id'],
  ['activityId', '_id'],
  ['activityId', 'courseId', '_id'],
]);

export interface ScholarshipCriteria {
  readonly activityId: string;
  readonly courseId?: string | null | undefined;
}

export class ScholarshipRepository {
  constructor(private readonly scholarships: Collection<ScholarshipDocument>) {}

  findByIds(ids: readonly string[]): Promise<ScholarshipDocument[]> {
    return findIn(this.scholarships, '_id', ids);
  }

  findByParticipationIds(ids: readonly string[]): Promise<ScholarshipDocument[]> {
    return findIn(this.scholarships, 'participationId', ids);
  }

  readPage(
    { activityId, courseId }: ScholarshipCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ScholarshipDocument>> {
    const filter = withoutNulls<ScholarshipDocument>({ activityId, courseId });
    return readPage({ collection: this.scholarships, filter, order: byId, first, after });
  }
}
