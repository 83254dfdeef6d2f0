import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis, IsicSection } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import type { TrainingCenterDocument } from './training-center.repository';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A company, farm or office that takes apprentices of Jóvenes Construyendo el Futuro.',
})
export class TrainingCenter implements TrainingCenterDocument {
  @Field(() => ID, { name: 'id', description: 'Such as CTR-HN-CR-003.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Name; an invented centre says so here.' })
  name: LocalizedText;

  @Field(() => IsicSection, { description: 'Branch of the economy.' })
  sector: IsicSection;

  @Field(() => Int, { description: 'Apprentices that it can have at a time.' })
  places: number;

  @Field(() => Basis, { description: 'Whether the centre was invented.' })
  basis: Basis;

  programId: string;
  country: string;
  adminArea: string;
  shownApprenticeships: number | null;
}

export const TrainingCenterConnection = connectionType('TrainingCenter', () => TrainingCenter, {
  counted: true,
});
