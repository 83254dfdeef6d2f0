import type { BioinputPlantDocument } from './bioinput-plant.repository';

export interface PlantTotalsRecord {
  plants: number;
  planned: number;
  supported: number;
  operating: number;
  plannedMembers: number;
}

/** Null where there is no plant. */
export function plantTotals(plants: readonly BioinputPlantDocument[]): PlantTotalsRecord | null {
  if (plants.length === 0) return null;
  const at = (status: BioinputPlantDocument['status']): number =>
    plants.filter((plant) => plant.status === status).length;
  return {
    plants: plants.length,
    planned: at('PLANNED'),
    supported: at('SUPPORTED'),
    operating: at('OPERATING'),
    plannedMembers: plants.reduce((sum, { plannedMembers }) => sum + plannedMembers, 0),
  };
}
