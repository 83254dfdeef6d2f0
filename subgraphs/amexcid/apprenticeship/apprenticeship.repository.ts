import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, pageOfList } from '../../kit/paging/keyset';
import type { Basis, IsicSection } from '../../kit/reference/codes';
import type { ApprenticeshipStatus } from './apprenticeship.codes';

/** What one enrolment in Jóvenes Construyendo el Futuro learns, and where. */
export interface ApprenticeshipDocument {
  /** The folio of the enrolment. */
  _id: string;
  trainingCenterId: string;
  /** That of the centre. */
  sector: IsicSection;
  monthsPlanned: number;
  /** Whole months; never more than planned. */
  monthsDone: number;
  status: ApprenticeshipStatus;
  /** `YYYY-MM-DD`; null where none was given. */
  certificateAwardedOn: string | null;
  basis: Basis;
}

export const apprenticeshipCollection = defineCollection<ApprenticeshipDocument>('apprenticeships', [
  ['trainingCenterId', '_id'],
]);

/** A page of apprenticeships that are read already: a centre has some dozens. */
export const pageOfApprenticeships = (
  apprenticeships: readonly ApprenticeshipDocument[],
  args: PageArgs,
): PageOf<ApprenticeshipDocument> => pageOfList(apprenticeships, byId, args);

export class ApprenticeshipRepository {
  constructor(private readonly apprenticeships: Collection<ApprenticeshipDocument>) {}

  findByIds(ids: readonly string[]): Promise<ApprenticeshipDocument[]> {
    return findIn(this.apprenticeships, '_id', ids);
  }

  findByTrainingCenterIds(ids: readonly string[]): Promise<ApprenticeshipDocument[]> {
    return findIn(this.apprenticeships, 'trainingCenterId', ids);
  }
}
