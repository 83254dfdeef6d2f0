import { type LocalizedText, sameInBoth } from './localized-text';

/** A first-level administrative area: the departments of Honduras, El Salvador and Guatemala. Source: ISO 3166-2. */
export interface AdminAreaRecord {
  /** ISO 3166-2, such as `HN-CR`; Guatemala in its numeric form, such as `GT-13`. */
  readonly code: string;
  readonly country: string;
  readonly name: LocalizedText;
}

/** By country, then by the part of the code behind the hyphen. La Paz is HN-LP and SV-PA; San Vicente is SV-SV. */
const names = {
  HN: {
    AT: 'Atlántida',
    CH: 'Choluteca',
    CL: 'Colón',
    CM: 'Comayagua',
    CP: 'Copán',
    CR: 'Cortés',
    EP: 'El Paraíso',
    FM: 'Francisco Morazán',
    GD: 'Gracias a Dios',
    IB: 'Islas de la Bahía',
    IN: 'Intibucá',
    LE: 'Lempira',
    LP: 'La Paz',
    OC: 'Ocotepeque',
    OL: 'Olancho',
    SB: 'Santa Bárbara',
    VA: 'Valle',
    YO: 'Yoro',
  },
  SV: {
    AH: 'Ahuachapán',
    CA: 'Cabañas',
    CH: 'Chalatenango',
    CU: 'Cuscatlán',
    LI: 'La Libertad',
    MO: 'Morazán',
    PA: 'La Paz',
    SA: 'Santa Ana',
    SM: 'San Miguel',
    SO: 'Sonsonate',
    SS: 'San Salvador',
    SV: 'San Vicente',
    UN: 'La Unión',
    US: 'Usulután',
  },
  GT: {
    '01': 'Guatemala',
    '02': 'El Progreso',
    '03': 'Sacatepéquez',
    '04': 'Chimaltenango',
    '05': 'Escuintla',
    '06': 'Santa Rosa',
    '07': 'Sololá',
    '08': 'Totonicapán',
    '09': 'Quetzaltenango',
    '10': 'Suchitepéquez',
    '11': 'Retalhuleu',
    '12': 'San Marcos',
    '13': 'Huehuetenango',
    '14': 'Quiché',
    '15': 'Baja Verapaz',
    '16': 'Alta Verapaz',
    '17': 'Petén',
    '18': 'Izabal',
    '19': 'Zacapa',
    '20': 'Chiquimula',
    '21': 'Jalapa',
    '22': 'Jutiapa',
  },
} as const;

export const adminAreas: readonly AdminAreaRecord[] = Object.entries(names).flatMap(([country, areas]) =>
  Object.entries(areas)
    .map(([part, name]) => ({ code: `${country}-${part}`, country, name: sameInBoth(name) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
);

const byCode = new Map(adminAreas.map((area) => [area.code, area]));

export const adminAreaByCode = (code: string): AdminAreaRecord | null => byCode.get(code) ?? null;

export const adminAreasOf = (country: string): readonly AdminAreaRecord[] =>
  adminAreas.filter((area) => area.country === country);
