import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage } from '../../kit/paging/keyset';
import type { Basis, IsicSection } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { PlacementKind } from './placement.codes';

export interface PlacementDocument {
  /** The participation's id and the word, such as `UP-HN-CMFA-00012-1:PLACEMENT`. */
  _id: string;
  participationId: string;
  outcomeId: string;
  activityId: string;
  kind: PlacementKind;
  /** A synthetic one says so; null for the self-employed. */
  employer: LocalizedText | null;
  /** ISCO-08 unit group, four digits. */
  iscoCode: string;
  /** Name of that group. */
  occupation: LocalizedText;
  isicSection: IsicSection;
  startedOn: string;
  /** Null where 90 days were not over on the day that the data speak of. */
  retained90Days: boolean | null;
  basis: Basis;
}

export const placementCollection = defineCollection<PlacementDocument>('placements', [
  ['participationId', '_id'],
  ['outcomeId', '_id'],
  ['activityId', '_id'],
]);

export class PlacementRepository {
  constructor(private readonly placements: Collection<PlacementDocument>) {}

  findByIds(ids: readonly string[]): Promise<PlacementDocument[]> {
    return findIn(this.placements, '_id', ids);
  }

  findByParticipationIds(ids: readonly string[]): Promise<PlacementDocument[]> {
    return findIn(this.placements, 'participationId', ids);
  }

  findByOutcomeIds(ids: readonly string[]): Promise<PlacementDocument[]> {
    return findIn(this.placements, 'outcomeId', ids);
  }

  readPage(activityId: string, { first, after }: PageArgs): Promise<PageOf<PlacementDocument>> {
    return readPage({ collection: this.placements, filter: { activityId }, order: byId, first, after });
  }
}
