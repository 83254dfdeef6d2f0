import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { decidedCount, type GuardedCountRecord } from '../../kit/counts/disclosure';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import type { AmexcidContext } from '../context';
import type { ProgramDocument } from '../program/program.repository';
import { Program } from '../program/program.type';
import { AdminArea, Country } from '../reference.type';
import { type ApprenticeshipDocument, pageOfApprenticeships } from './apprenticeship.repository';
import { ApprenticeshipConnection } from './apprenticeship.type';
import { TrainingCenterConnectionArgs } from './training-center.args';
import type { TrainingCenterDocument } from './training-center.repository';
import { TrainingCenter, TrainingCenterConnection } from './training-center.type';

@Resolver(() => TrainingCenter)
export class TrainingCenterResolver {
  @Query(() => TrainingCenter, {
    nullable: true,
    description: 'One training centre; null for an unknown id.',
  })
  trainingCenter(
    @Arg('id', () => ID, { description: 'Such as CTR-HN-CR-003.' }) id: string,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<TrainingCenterDocument | null> {
    return loaders.trainingCenterById.load(id);
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme whose apprentices it takes.' })
  program(
    @Root() { programId }: TrainingCenterDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ProgramDocument | null> {
    return loaders.programById.load(programId);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'Where it is.' })
  country(@Root() { country }: TrainingCenterDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => AdminArea, { nullable: true, description: 'Department where it is.' })
  adminArea(@Root() { adminArea }: TrainingCenterDocument) {
    return adminAreaByCode(adminArea);
  }

  @FieldResolver(() => GuardedCount, {
    description:
      'Apprenticeships at this centre up to the day that the data speak of, those that go on among them: rows, so that a person with two counts twice.',
  })
  apprenticeshipCount(@Root() { shownApprenticeships }: TrainingCenterDocument): GuardedCountRecord {
    return decidedCount(shownApprenticeships);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => ApprenticeshipConnection, {
    nullable: true,
    description: 'Apprenticeships at this centre, person by person, by folio.',
  })
  async apprenticeships(
    @Root() { _id }: TrainingCenterDocument,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<PageOf<ApprenticeshipDocument>> {
    return pageOfApprenticeships(await loaders.apprenticeshipsByTrainingCenter.load(_id), args);
  }
}

@Resolver(() => Program)
export class ProgramTrainingCentersResolver {
  @FieldResolver(() => TrainingCenterConnection, {
    nullable: true,
    description: 'Centres that take its apprentices, by id; none where it has no apprentices.',
  })
  trainingCenters(
    @Root() { _id }: ProgramDocument,
    @Args(() => TrainingCenterConnectionArgs) args: TrainingCenterConnectionArgs,
    @Ctx() { trainingCenters }: AmexcidContext,
  ): Promise<PageOf<TrainingCenterDocument>> {
    return trainingCenters.readPage(_id, args.filter ?? {}, args);
  }
}
