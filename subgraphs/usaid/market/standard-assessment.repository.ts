import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { AssessmentResult } from './buyer-standard.codes';

/** One farmer's produce, held against one buyer's standard. */
export interface StandardAssessmentDocument {
  /** The participation's id and the word, such as `UP-SV-ECP-00045-1:ASSESSMENT`. */
  _id: string;
  standardId: string;
  participationId: string;
  result: AssessmentResult;
  /** `YYYY-MM-DD`. */
  date: string;
  basis: Basis;
}

export const standardAssessmentCollection = defineCollection<StandardAssessmentDocument>(
  'standardAssessments',
  [
    ['standardId', '_id'],
    ['participationId', '_id'],
  ],
);

export class StandardAssessmentRepository {
  constructor(private readonly assessments: Collection<StandardAssessmentDocument>) {}

  findByIds(ids: readonly string[]): Promise<StandardAssessmentDocument[]> {
    return findIn(this.assessments, '_id', ids);
  }

  findByParticipationIds(ids: readonly string[]): Promise<StandardAssessmentDocument[]> {
    return findIn(this.assessments, 'participationId', ids);
  }

  readPage(standardId: string, { first, after }: PageArgs): Promise<PageOf<StandardAssessmentDocument>> {
    return readPage({ collection: this.assessments, filter: { standardId }, order: byId, first, after });
  }
}
