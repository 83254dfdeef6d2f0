import type { BioinputKind } from '../../subgraphs/usaid/bioinput-plant.codes';
import type { BioinputPlantDocument } from '../../subgraphs/usaid/bioinput-plant.repository';

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

export const bioinputPlants: readonly BioinputPlantDocument[] = plants.map(
  ([adminArea, kind, plannedMembers], index) => ({
    _id: `PL-${adminArea}-${String(index + 1).padStart(2, '0')}`,
    activityId: 'act:usaid:hn-farms',
    country: 'HN',
    adminArea,
    kind,
    kindBasis: 'SYNTHETIC',
    status: 'PLANNED',
    plannedMembers,
    basis: 'SYNTHETIC',
  }),
);
