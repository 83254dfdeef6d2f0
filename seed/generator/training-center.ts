import { adminAreaByCode } from '../../subgraphs/kit/reference/admin-areas';
import type { IsicSection } from '../../subgraphs/kit/reference/codes';
import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { RegisterSizes } from '../profiles';
import { programIds } from '../published/programs';
import { centersBySector, centersPerApprentice, sectorNames } from '../published/training-sectors';
import { scaled, spread } from './quota';
import { RandomStream } from './random';
import { registerSpecs } from './register';
import { marginsScaled } from './traits';

/** A training centre before anybody has come to it. */
export interface DrawnCenter {
  /** Such as `CTR-HN-CR-003`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly sector: IsicSection;
  readonly country: string;
  readonly adminArea: string;
  readonly places: number;
}

const apprenticeRegisters = ['JCF-HN', 'JCF-SV'] as const;

/**
 * The centres of every department that has apprentices, at least one each, by id. The registers of the profile
 * decide how many, so that every block of people finds the same centres.
 */
export const drawTrainingCenters = (sizes: RegisterSizes, seed: string): DrawnCenter[] =>
  apprenticeRegisters
    .flatMap((code) => centersOf(code, sizes[code], seed))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function centersOf(code: (typeof apprenticeRegisters)[number], size: number, seed: string): DrawnCenter[] {
  const { country, margins } = registerSpecs[code];
  const places = Object.entries(marginsScaled(margins, size).adminAreas).flatMap(
    ([adminArea, apprentices = 0]) =>
      Array.from({ length: centersFor(apprentices) }, (_, index) => ({ adminArea, number: index + 1 })),
  );
  const stream = (attribute: string) => new RandomStream(seed, 'training centres', code, attribute);
  const sectors = spread(scaled(centersBySector, places.length), stream('sector'));
  const drawnPlaces = stream('places');
  return places.map(({ adminArea, number }, index) => {
    const sector = sectors[index] ?? 'G';
    return {
      id: `CTR-${adminArea}-${String(number).padStart(3, '0')}`,
      name: nameOf(adminArea, number, sector),
      sector,
      country,
      adminArea,
      places: 5 * drawnPlaces.between(3, 6),
    };
  });
}

const centersFor = (apprentices: number): number =>
  apprentices === 0 ? 0 : Math.max(1, Math.round(apprentices * centersPerApprentice));

function nameOf(adminArea: string, number: number, sector: IsicSection): LocalizedText {
  const area = adminAreaByCode(adminArea)?.name;
  return {
    en: `Synthetic training centre ${number} of ${area?.en}: ${sectorNames[sector].en}`,
    es: `Centro de capacitación sintético ${number} de ${area?.es}: ${sectorNames[sector].es}`,
  };
}

/** The programme whose apprentices the centres take. */
export const centersProgramId = programIds.apprentices;
