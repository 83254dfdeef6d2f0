import { Field, Int, ObjectType } from 'type-graphql';
import { Basis } from '../kit/reference/codes';
import { GraphQLDate } from '../kit/scalars';
import { TrainingSector } from './apprenticeship.codes';
import type { AreaCount } from './apprenticeship-count.repository';
import type { PublishedSector, PublishedSectors } from './published-sectors';
import { ApprenticeshipCount } from './training-center.type';

@ObjectType({ description: 'Apprenticeships, centres and places in one sector.' })
export class SectorApprentices implements PublishedSector {
  @Field(() => TrainingSector, { description: 'Branch of the economy.' })
  sector: TrainingSector;

  @Field(() => ApprenticeshipCount, {
    description: 'Apprenticeships up to the day that the data speak of, those that go on among them.',
  })
  apprenticeships: ApprenticeshipCount;

  @Field(() => Int, { description: 'Training centres.' })
  trainingCenters: number;

  @Field(() => Int, { description: 'Apprentices that these centres can have at a time.' })
  places: number;
}

@ObjectType({
  description:
    'Apprenticeships of a programme by sector, counted when the rows were written. They are withheld in all sectors together where one has from 1 to 9.',
})
export class ApprenticesBySector implements Pick<PublishedSectors, 'basis'> {
  @Field(() => [SectorApprentices], { description: 'Every sector, by its code.' })
  sectors: SectorApprentices[];

  @Field(() => GraphQLDate, { description: 'The day up to which was counted.' })
  asOf: string;

  @Field(() => Basis, { description: 'What the rows counted rest on.' })
  basis: Basis;
}

@ObjectType({
  description: 'Training centres of one sector in one department, counted when they were written.',
})
export class TrainingCenterCount implements Omit<AreaCount, 'adminArea'> {
  @Field(() => TrainingSector, { description: 'Branch of the economy.' })
  sector: TrainingSector;

  @Field(() => Int, { description: 'Training centres; at least one.' })
  trainingCenters: number;

  @Field(() => Int, { description: 'Apprentices that they can have at a time.' })
  places: number;

  adminArea: string;
}
