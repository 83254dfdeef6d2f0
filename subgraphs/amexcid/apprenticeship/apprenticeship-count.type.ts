import { Field, Int, ObjectType } from 'type-graphql';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { Basis, IsicSection } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import type { AreaCount } from './apprenticeship-count.repository';
import type { PublishedSector, PublishedSectors } from './published-sectors';

@ObjectType({ description: 'Apprenticeships, centres and places in one sector.' })
export class SectorApprentices implements PublishedSector {
  @Field(() => IsicSection, { description: 'Branch of the economy.' })
  sector: IsicSection;

  @Field(() => GuardedCount, {
    description:
      'Apprenticeships up to the day that the data speak of, those that go on among them: rows, so that a person with two counts twice.',
  })
  apprenticeships: GuardedCount;

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
  @Field(() => IsicSection, { description: 'Branch of the economy.' })
  sector: IsicSection;

  @Field(() => Int, { description: 'Training centres; at least one.' })
  trainingCenters: number;

  @Field(() => Int, { description: 'Apprentices that they can have at a time.' })
  places: number;

  adminArea: string;
}
