import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis, IsicSection } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';

export interface TrainingCenterDocument {
  /** Such as `CTR-HN-CR-003`, numbered through the department. */
  _id: string;
  programId: string;
  name: LocalizedText;
  sector: IsicSection;
  country: string;
  /** ISO 3166-2. */
  adminArea: string;
  /** Apprentices that it can have at a time. */
  places: number;
  /** Apprenticeships so far, for the public: null where that is from 1 to 9, or would betray such a number. */
  shownApprenticeships: number | null;
  basis: Basis;
}

export const trainingCenterCollection = defineCollection<TrainingCenterDocument>('trainingCenters', [
  ['programId', '_id'],
  ['programId', 'country', '_id'],
  ['programId', 'sector', '_id'],
  ['programId', 'country', 'sector', '_id'],
  ['programId', 'adminArea', '_id'],
  ['programId', 'adminArea', 'sector', '_id'],
]);

/** What narrows a list of centres; a field that is null or left out does not. */
export interface TrainingCenterCriteria {
  readonly country?: string | null | undefined;
  readonly adminArea?: string | null | undefined;
  readonly sector?: IsicSection | null | undefined;
}

export class TrainingCenterRepository {
  constructor(private readonly centers: Collection<TrainingCenterDocument>) {}

  findByIds(ids: readonly string[]): Promise<TrainingCenterDocument[]> {
    return findIn(this.centers, '_id', ids);
  }

  readPage(
    programId: string,
    { country, adminArea, sector }: TrainingCenterCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<TrainingCenterDocument>> {
    const filter = withoutNulls<TrainingCenterDocument>({ programId, country, adminArea, sector });
    return readPage({ collection: this.centers, filter, order: byId, first, after });
  }
}
