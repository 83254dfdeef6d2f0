import type { BioinputKind } from '../../subgraphs/usaid/assistance/bioinput-plant.codes';
import type { BioinputPlantDocument } from '../../subgraphs/usaid/assistance/bioinput-plant.repository';

/** Department, kind and planned members; the sources give only the two totals, 16 and 604. */
const plants: readonly (readonly [string, BioinputKind, number])[] = [
  ['HN-CM', 'BIOFERTILIZER', 38],
  ['HN-CM', 'VERMICOMPOST', 38],
  ['HN-CM', 'MIXED', 38],
  ['HN-CM', 'BIOFERTILIZER', 38],
  ['HN-EP', 'VERMICOMPOST', 38],
  ['HN-EP', 'BIOFERTILIZER', 38],
  ['HN-EP', 'MIXED', 38],
  ['HN-CH', 'VERMICOMPOST', 38],
  ['HN-CH', 'BIOFERTILIZER', 38],
  ['HN-LP', 'VERMICOMPOST', 38],
  ['HN-LP', 'MIXED', 38],
  ['HN-IN', 'BIOFERTILIZER', 38],
  ['HN-IN', 'VERMICOMPOST', 37],
  ['HN-VA', 'BIOFERTILIZER', 37],
  ['HN-VA', 'VERMICOMPOST', 37],
  ['HN-LE', 'MIXED', 37],
];

/** Two visits to each plant, by department; the sources speak of none. */
const visitMonths: Readonly<Record<string, readonly [string, string]>> = {
  'HN-CM': ['2023-02-01', '2023-08-01'],
  'HN-EP': ['2023-02-01', '2023-08-01'],
  'HN-CH': ['2023-03-01', '2023-09-01'],
  'HN-LP': ['2023-03-01', '2023-09-01'],
  'HN-IN': ['2023-04-01', '2023-10-01'],
  'HN-VA': ['2023-04-01', '2023-10-01'],
  'HN-LE': ['2023-05-01', '2023-11-01'],
};

const purposes = [
  {
    en: 'Look at the plant and agree on tools and training (synthetic)',
    es: 'Revisar la planta y acordar herramientas y capacitación (dato sintético)',
  },
  {
    en: 'See how the plant works with its new tools (synthetic)',
    es: 'Ver cómo funciona la planta con sus nuevas herramientas (dato sintético)',
  },
] as const;

const visitPlan = (adminArea: string): BioinputPlantDocument['visitPlan'] =>
  (visitMonths[adminArea] ?? []).map((date, index) => ({
    plannedFor: { date, precision: 'MONTH' },
    purpose: purposes[index] ?? purposes[0],
    basis: 'SYNTHETIC',
  }));

export const bioinputPlants: readonly BioinputPlantDocument[] = plants.map(
  ([adminArea, kind, plannedMembers], index) => ({
    _id: `PL-${adminArea}-${String(index + 1).padStart(2, '0')}`,
    activityId: 'act:usaid:hn-farms',
    country: 'HN',
    adminArea,
    kind,
    kindBasis: 'SYNTHETIC',
    status: 'PLANNED',
    plannedFor: { date: '2023-01-01', precision: 'YEAR' },
    plannedForBasis: 'DOCUMENT', // F1:35
    supportedOn: null,
    visitPlan: visitPlan(adminArea),
    plannedMembers,
    basis: 'SYNTHETIC',
  }),
);
