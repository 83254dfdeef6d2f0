import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { GraphQLDate } from '../../kit/scalars';
import { BioinputKind, PlantStatus } from './bioinput-plant.codes';
import type { BioinputPlantDocument, PlantVisit } from './bioinput-plant.repository';
import type { PlantTotalsRecord } from './plant-totals';

@ObjectType({ description: 'A visit to a plant that is planned.' })
export class PlannedVisit implements PlantVisit {
  @Field(() => ImpreciseDate, { description: 'When.' })
  plannedFor: ImpreciseDate;

  @Field(() => LocalizedText, { description: 'What for; an invented visit says so.' })
  purpose: LocalizedText;

  @Field(() => Basis, { description: 'Whether the visit was invented.' })
  basis: Basis;
}

@ObjectType({
  description:
    'The plants of one activity in numbers. The documents publish 16 plants and 604 farmers, both as plans for 2023; they speak of no plant that was supported already.',
})
export class BioinputPlantTotals implements PlantTotalsRecord {
  @Field(() => Int, { description: 'Plants, at any status: the base of the three below.' })
  plants: number;

  @Field(() => Int, { description: 'Of them, those whose support is only planned.' })
  planned: number;

  @Field(() => Int, { description: 'Of them, those that were strengthened.' })
  supported: number;

  @Field(() => Int, { description: 'Of them, those that work without further support.' })
  operating: number;

  @Field(() => Int, {
    description: 'Members that are planned to use them: a planned number, never people.',
  })
  plannedMembers: number;
}

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

  @Field(() => ImpreciseDate, { description: 'When it is to be strengthened.' })
  plannedFor: ImpreciseDate;

  @Field(() => Basis, { description: 'What that time rests on.' })
  plannedForBasis: Basis;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day by which it had been strengthened; null before.',
  })
  supportedOn: string | null;

  @Field(() => [PlannedVisit], { description: 'Visits that are planned, by date.' })
  visitPlan: PlannedVisit[];

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
