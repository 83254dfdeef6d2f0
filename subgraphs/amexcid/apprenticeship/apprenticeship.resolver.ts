import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requiresScope } from '../../kit/paging/connection.type';
import type { AmexcidContext } from '../context';
import type { EnrollmentDocument } from '../enrollment/enrollment.repository';
import { Enrollment } from '../enrollment/enrollment.type';
import type { ApprenticeshipDocument } from './apprenticeship.repository';
import { Apprenticeship, ApprenticeshipCertificate } from './apprenticeship.type';
import type { TrainingCenterDocument } from './training-center.repository';
import { TrainingCenter } from './training-center.type';

@Resolver(() => Apprenticeship)
export class ApprenticeshipResolver {
  @requiresScope('beneficiary:read')
  @Query(() => Apprenticeship, {
    nullable: true,
    description: 'The apprenticeship of one enrolment; null for an unknown folio, and for that of a farmer.',
  })
  apprenticeship(
    @Arg('id', () => ID, { description: 'Folio of the enrolment, such as JCF-HN-0000123.' }) id: string,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ApprenticeshipDocument | null> {
    return loaders.apprenticeshipById.load(id);
  }

  @FieldResolver(() => Enrollment, { nullable: true, description: 'The enrolment that it belongs to.' })
  enrollment(
    @Root() { _id }: ApprenticeshipDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<EnrollmentDocument | null> {
    return loaders.enrollmentById.load(_id);
  }

  @FieldResolver(() => TrainingCenter, { nullable: true, description: 'Where the person learns.' })
  trainingCenter(
    @Root() { trainingCenterId }: ApprenticeshipDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<TrainingCenterDocument | null> {
    return loaders.trainingCenterById.load(trainingCenterId);
  }

  @FieldResolver(() => ApprenticeshipCertificate, { description: 'The certificate of the programme.' })
  certificate(@Root() { certificateAwardedOn }: ApprenticeshipDocument): ApprenticeshipCertificate {
    return { status: certificateAwardedOn === null ? 'NONE' : 'AWARDED', awardedOn: certificateAwardedOn };
  }
}

@Resolver(() => Enrollment)
export class EnrollmentApprenticeshipResolver {
  @FieldResolver(() => Apprenticeship, {
    nullable: true,
    description: 'What the person learns, and where; null in Sembrando Vida, which has no apprentices.',
  })
  apprenticeship(
    @Root() { _id }: EnrollmentDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<ApprenticeshipDocument | null> {
    return loaders.apprenticeshipById.load(_id);
  }
}
