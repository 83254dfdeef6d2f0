import { decidedCount, type GuardedCountRecord, isSmall } from '../../kit/counts/disclosure';
import type { ApprenticeshipCountDocument, SectorCount } from './apprenticeship-count.repository';

export interface PublishedSector extends Omit<SectorCount, 'apprenticeships'> {
  readonly apprenticeships: GuardedCountRecord;
}

export interface PublishedSectors {
  /** Null for the whole programme. */
  readonly country: string | null;
  readonly basis: ApprenticeshipCountDocument['basis'];
  readonly sectors: readonly PublishedSector[];
}

/**
 * The sectors of the whole programme, then those of each country. The apprenticeships of a country are withheld in
 * every sector if they are few in one; those of the whole programme go with them, or the country's could be
 * worked out. Centres and places are no people, and always told.
 */
export function publishedSectors(counted: readonly ApprenticeshipCountDocument[]): PublishedSectors[] {
  const [first] = counted;
  if (!first) return [];
  const withheld = counted.map(({ sectors }) =>
    sectors.some(({ apprenticeships }) => isSmall(apprenticeships)),
  );
  const whole = first.sectors.map(({ sector }) => togetherIn(sector, counted));
  return [
    published(null, first.basis, whole, withheld.includes(true)),
    ...counted.map(({ country, basis, sectors }, index) =>
      published(country, basis, sectors, withheld[index] ?? true),
    ),
  ];
}

const published = (
  country: string | null,
  basis: PublishedSectors['basis'],
  sectors: readonly SectorCount[],
  isWithheld: boolean,
): PublishedSectors => ({
  country,
  basis,
  sectors: sectors.map((count) => ({
    ...count,
    apprenticeships: decidedCount(isWithheld ? null : count.apprenticeships),
  })),
});

function togetherIn(
  sector: SectorCount['sector'],
  counted: readonly ApprenticeshipCountDocument[],
): SectorCount {
  const same = counted.flatMap(({ sectors }) => sectors.filter((each) => each.sector === sector));
  const sum = (field: 'apprenticeships' | 'trainingCenters' | 'places'): number =>
    same.reduce((total, count) => total + count[field], 0);
  return {
    sector,
    apprenticeships: sum('apprenticeships'),
    trainingCenters: sum('trainingCenters'),
    places: sum('places'),
  };
}
