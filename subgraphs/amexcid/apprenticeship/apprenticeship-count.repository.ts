import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis, IsicSection } from '../../kit/reference/codes';

/** Apprenticeships, centres and places of one programme in one country, counted when the rows were written. */
export interface ApprenticeshipCountDocument {
  /** Programme and country, such as `prg:amexcid:jovenes-construyendo-el-futuro:HN`. */
  _id: string;
  programId: string;
  country: string;
  /** Every sector in the order of its code, also one without any. */
  sectors: SectorCount[];
  /** By department, then by sector; only where there are centres. */
  areas: AreaCount[];
  basis: Basis;
}

export interface SectorCount {
  sector: IsicSection;
  apprenticeships: number;
  trainingCenters: number;
  places: number;
}

export interface AreaCount {
  /** ISO 3166-2. */
  adminArea: string;
  sector: IsicSection;
  trainingCenters: number;
  places: number;
}

/** The departments of `country`, of every country where it is null or left out. */
export const areasIn = (
  country: string | null | undefined,
  counts: readonly ApprenticeshipCountDocument[],
): AreaCount[] =>
  counts.filter((count) => (country ?? count.country) === count.country).flatMap(({ areas }) => areas);

export const apprenticeshipCountCollection = defineCollection<ApprenticeshipCountDocument>(
  'apprenticeshipCounts',
  [['programId', '_id']],
);

export class ApprenticeshipCountRepository {
  constructor(private readonly counts: Collection<ApprenticeshipCountDocument>) {}

  findByProgramIds(ids: readonly string[]): Promise<ApprenticeshipCountDocument[]> {
    return findIn(this.counts, 'programId', ids);
  }
}
