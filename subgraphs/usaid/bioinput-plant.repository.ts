import { defineCollection } from '../kit/collections';
import type { Basis } from '../kit/reference/codes';
import type { BioinputKind, PlantStatus } from './bioinput-plant.codes';

export interface BioinputPlantDocument {
  /** Such as `PL-HN-CM-01`, numbered through the country. */
  _id: string;
  activityId: string;
  country: string;
  adminArea: string;
  kind: BioinputKind;
  kindBasis: Basis;
  status: PlantStatus;
  /** A planned number, never persons. */
  plannedMembers: number;
  basis: Basis;
}

export const bioinputPlantCollection = defineCollection<BioinputPlantDocument>('bioinputPlants', [
  ['country', '_id'],
  ['adminArea', '_id'],
  ['activityId', '_id'],
]);
