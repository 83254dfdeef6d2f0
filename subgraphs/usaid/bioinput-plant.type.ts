import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../kit/paging/connection.type';
import { Basis } from '../kit/reference/codes';
import { BioinputKind, PlantStatus } from './bioinput-plant.codes';
import type { BioinputPlantDocument } from './bioinput-plant.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A small plant for biofertilizer or vermicompost that an activity strengthens.' })
export class BioinputPlant implements BioinputPlantDocument {
  @Field(() => ID, { name: 'id', description: 'Such as PL-HN-CM-01.' })
  _id: string;

  @Field(() => BioinputKind, { description: 'What it makes.' })
  kind: BioinputKind;

  @Field(() => Basis, {
    description: 'What the kind rests on; the documents do not say which plant makes what.',
  })
  kindBasis: Basis;

  @Field(() => PlantStatus, { description: 'How far its support has come.' })
  status: PlantStatus;

  @Field(() => Int, { description: 'Members that are planned to use it: a planned number, never people.' })
  plannedMembers: number;

  @Field(() => Basis, { description: 'Whether the row was invented; the documents give only the total.' })
  basis: Basis;

  activityId: string;
  country: string;
  adminArea: string;
}

export const BioinputPlantConnection = connectionType('BioinputPlant', () => BioinputPlant, {
  counted: true,
});
