import { Field, Int, ObjectType } from 'type-graphql';
import { Basis, Sex } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { PlannedDimension } from './planned-breakdown.codes';
import type { PlannedBreakdownRecord, PlannedCellRecord } from './reported-figure.repository';

@ObjectType({ description: 'One part of a planned number: a count that is meant, and no people.' })
export class PlannedCell implements PlannedCellRecord {
  @Field(() => LocalizedText, { description: 'What the part is.' })
  label: LocalizedText;

  @Field(() => Int, { description: 'Planned, in the unit of the figure.' })
  planned: number;

  @Field(() => Sex, { nullable: true, description: 'Sex; null unless broken down by it.' })
  sex: Sex | null;

  quarterOf: string | null;
  adminArea: string | null;
}

@ObjectType({
  description: 'How a planned figure might be spread. Invented: the sources give the total alone.',
})
export class PlannedBreakdown implements PlannedBreakdownRecord {
  @Field(() => PlannedDimension, { description: 'By what.' })
  by: PlannedDimension;

  @Field(() => [PlannedCell], { description: 'The parts; they add up to the value of the figure.' })
  cells: PlannedCell[];

  @Field(() => LocalizedText, { description: 'How the parts came about; an invented spread says so.' })
  note: LocalizedText;

  @Field(() => Basis, { description: 'Always SYNTHETIC.' })
  basis: Basis;
}
