import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../kit/paging/connection.type';
import { Basis } from '../kit/reference/codes';
import { LocalizedText } from '../kit/reference/localized-text.type';
import { TrainingSector } from './apprenticeship.codes';
import type { PublishedCount } from './published-sectors';
import type { TrainingCenterDocument } from './training-center.repository';

@ObjectType({
  description:
    'How many apprenticeships: rows, so that a person with two counts twice. Withheld where from 1 to 9, or where such a number could be worked out.',
})
export class ApprenticeshipCount implements PublishedCount {
  @Field(() => Int, { nullable: true, description: 'The number; null where it is withheld.' })
  value: number | null;

  @Field(() => Boolean, { description: 'Whether it is withheld.' })
  suppressed: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A company, farm or office that takes apprentices of Jóvenes Construyendo el Futuro.',
})
export class TrainingCenter implements TrainingCenterDocument {
  @Field(() => ID, { name: 'id', description: 'Such as CTR-HN-CR-003.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Name; an invented centre says so here.' })
  name: LocalizedText;

  @Field(() => TrainingSector, { description: 'Branch of the economy.' })
  sector: TrainingSector;

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
