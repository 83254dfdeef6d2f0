import type {
  ApprenticeshipCountDocument,
  AreaCount,
  SectorCount,
} from '../../subgraphs/amexcid/apprenticeship/apprenticeship-count.repository';
import type { TrainingCenterDocument } from '../../subgraphs/amexcid/apprenticeship/training-center.repository';
import { IsicSection } from '../../subgraphs/kit/reference/codes';
import type { TallyOfPeople } from '../row-sources';
import { type TimedApprenticeship, timedApprenticeships } from './apprenticeship';
import { isoDate } from './calendar';
import { grouped } from './grouping';
import { asOfDay } from './path';
import { shownCounts } from './shown-counts';
import { centersProgramId, type DrawnCenter } from './training-center';

interface CenterTally {
  apprenticeships: number;
  /** How many were there in each month, `YYYY-MM`. */
  readonly present: Map<string, number>;
}

/** Fills the centres apprenticeship by apprenticeship; it keeps months and centres, and no rows. */
export class TrainingCenterTally {
  private readonly tallies: ReadonlyMap<string, CenterTally>;

  constructor(private readonly centers: readonly DrawnCenter[]) {
    this.tallies = new Map(centers.map(({ id }) => [id, { apprenticeships: 0, present: new Map() }]));
  }

  add({ apprenticeship, stay }: TimedApprenticeship): void {
    const tally = this.tallyOf(apprenticeship.trainingCenterId);
    tally.apprenticeships += 1;
    for (const month of monthsFrom(isoDate(stay.startedOn), isoDate(stay.endedOn ?? asOfDay))) {
      tally.present.set(month, (tally.present.get(month) ?? 0) + 1);
    }
  }

  /** The centres, by id; each with places for all who were there at a time. */
  trainingCenters(): TrainingCenterDocument[] {
    const shown = shownCounts(
      this.centers.map(({ id, country, adminArea, sector }) => ({
        id,
        totals: [country, adminArea, `${country} ${sector}`],
        count: this.tallyOf(id).apprenticeships,
      })),
    );
    return this.centers.map((center) => ({
      _id: center.id,
      programId: centersProgramId,
      name: center.name,
      sector: center.sector,
      country: center.country,
      adminArea: center.adminArea,
      places: this.placesOf(center),
      shownApprenticeships: shown.get(center.id) ?? null,
      basis: 'SYNTHETIC',
    }));
  }

  /** One for each country, by id. */
  counts(): ApprenticeshipCountDocument[] {
    return [...grouped(this.centers, ({ country }) => country)]
      .map(([country, centers]) => ({
        _id: `${centersProgramId}:${country}`,
        programId: centersProgramId,
        country,
        sectors: sectors.map((sector) => this.sectorCount(sector, centers)),
        areas: this.areaCounts(centers),
        basis: 'SYNTHETIC' as const,
      }))
      .sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  private sectorCount(sector: IsicSection, centers: readonly DrawnCenter[]): SectorCount {
    const own = centers.filter((center) => center.sector === sector);
    return {
      sector,
      apprenticeships: sum(own.map(({ id }) => this.tallyOf(id).apprenticeships)),
      trainingCenters: own.length,
      places: sum(own.map((center) => this.placesOf(center))),
    };
  }

  private areaCounts(centers: readonly DrawnCenter[]): AreaCount[] {
    return [...grouped(centers, ({ adminArea, sector }) => `${adminArea} ${sector}`)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => {
        const [adminArea, sector] = key.split(' ') as [string, IsicSection];
        const places = sum(own.map((center) => this.placesOf(center)));
        return { adminArea, sector, trainingCenters: own.length, places };
      });
  }

  private placesOf({ id, places }: DrawnCenter): number {
    const needed = Math.max(0, ...this.tallyOf(id).present.values());
    return Math.max(places, 5 * Math.ceil(needed / 5));
  }

  private tallyOf(centerId: string): CenterTally {
    const tally = this.tallies.get(centerId);
    if (!tally) throw new Error(`${centerId} is no training centre of these`);
    return tally;
  }
}

/** Fills the centres of all blocks, and tells of them what `rows` asks. */
const tallyOfCenters =
  <T>(rows: (tally: TrainingCenterTally) => Iterable<T>) =>
  (): TallyOfPeople<T> => {
    let tally: TrainingCenterTally | undefined;
    return {
      add: (people) => {
        tally ??= new TrainingCenterTally(people.trainingCenters);
        for (const apprenticeship of timedApprenticeships(people)) tally.add(apprenticeship);
      },
      rows: () => (tally ? rows(tally) : []),
    };
  };

export const trainingCenterTally = tallyOfCenters((tally) => tally.trainingCenters());
export const apprenticeshipCountTally = tallyOfCenters((tally) => tally.counts());

const sectors = Object.values(IsicSection).sort();

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every month of which some day lies between the two days. */
function* monthsFrom(first: string, last: string): Generator<string> {
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) yield month;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
