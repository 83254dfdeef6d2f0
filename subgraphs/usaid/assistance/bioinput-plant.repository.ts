import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis, DatePrecision } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { BioinputKind, PlantStatus } from './bioinput-plant.codes';

/** A visit that is planned. */
export interface PlantVisit {
  plannedFor: { date: string; precision: DatePrecision };
  /** A synthetic one says so. */
  purpose: LocalizedText;
  basis: Basis;
}

export interface BioinputPlantDocument {
  /** Such as `PL-HN-CM-01`, numbered through the country. */
  _id: string;
  activityId: string;
  country: string;
  adminArea: string;
  kind: BioinputKind;
  kindBasis: Basis;
  status: PlantStatus;
  /** When it is to be strengthened. */
  plannedFor: { date: string; precision: DatePrecision };
  plannedForBasis: Basis;
  /** Day on which it had been strengthened; null before. */
  supportedOn: string | null;
  /** By date. */
  visitPlan: PlantVisit[];
  /** A planned number, never persons. */
  plannedMembers: number;
  basis: Basis;
}

export const bioinputPlantCollection = defineCollection<BioinputPlantDocument>('bioinputPlants', [
  ['country', '_id'],
  ['adminArea', '_id'],
  ['activityId', '_id'],
]);

export class BioinputPlantRepository {
  constructor(private readonly plants: Collection<BioinputPlantDocument>) {}

  findByIds(ids: readonly string[]): Promise<BioinputPlantDocument[]> {
    return findIn(this.plants, '_id', ids);
  }

  findByActivityIds(ids: readonly string[]): Promise<BioinputPlantDocument[]> {
    return findIn(this.plants, 'activityId', ids);
  }

  readPage(
    criteria: {
      readonly country?: string | null | undefined;
      readonly adminArea?: string | null | undefined;
    },
    { first, after }: PageArgs,
  ): Promise<PageOf<BioinputPlantDocument>> {
    return readPage({ collection: this.plants, filter: withoutNulls(criteria), order: byId, first, after });
  }
}
