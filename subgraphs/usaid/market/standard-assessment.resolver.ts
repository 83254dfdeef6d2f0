import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { UsaidContext } from '../context';
import type { ParticipationDocument } from '../participation/participation.repository';
import { Participation } from '../participation/participation.type';
import type { BuyerStandardDocument } from './buyer-standard.repository';
import { BuyerStandard } from './buyer-standard.type';
import type { StandardAssessmentDocument } from './standard-assessment.repository';
import { StandardAssessment } from './standard-assessment.type';

@Resolver(() => StandardAssessment)
export class StandardAssessmentResolver {
  @FieldResolver(() => BuyerStandard, { nullable: true, description: 'The standard.' })
  standard(
    @Root() { standardId }: StandardAssessmentDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerStandardDocument | null> {
    return loaders.buyerStandardById.load(standardId);
  }

  @FieldResolver(() => Participation, {
    nullable: true,
    description: 'The participation after which the farmer was assessed.',
  })
  participation(
    @Root() { participationId }: StandardAssessmentDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }
}

@Resolver(() => Participation)
export class ParticipationAssessmentsResolver {
  @FieldResolver(() => [StandardAssessment], {
    nullable: true,
    description: "Assessments of the farmer's produce after it, by id.",
  })
  standardAssessments(
    @Root() { _id }: ParticipationDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<StandardAssessmentDocument[]> {
    return loaders.standardAssessmentsByParticipation.load(_id);
  }
}
