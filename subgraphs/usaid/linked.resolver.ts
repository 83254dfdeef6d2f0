import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { publicCount } from '../kit/counts/disclosure';
import { requiresScope } from '../kit/paging/connection.type';
import { ServiceStage } from '../kit/reference/codes';
import type { UsaidContext } from './context';
import { Beneficiary, Referral, ReportedFigure } from './linked.type';
import type { OutcomeDocument } from './participation/outcome.repository';
import { Outcome } from './participation/outcome.type';
import type { ParticipationDocument } from './participation/participation.repository';
import { Participation } from './participation/participation.type';
import { furthestStage } from './participation/service-stage';

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @FieldResolver(() => [Participation], {
    nullable: true,
    description: 'Participations of this person in activities of USAID, by id; several are still one person.',
  })
  participations(
    @Root() { id }: Beneficiary,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument[]> {
    return loaders.participationsByBeneficiary.load(id);
  }

  @FieldResolver(() => [Outcome], { nullable: true, description: 'What those participations led to, by id.' })
  outcomes(@Root() { id }: Beneficiary, @Ctx() { loaders }: UsaidContext): Promise<OutcomeDocument[]> {
    return loaders.outcomesByBeneficiary.load(id);
  }

  @FieldResolver(() => ServiceStage, {
    nullable: true,
    description:
      'The furthest that this person has come in activities of USAID; null without a participation.',
  })
  async serviceStage(
    @Root() { id }: Beneficiary,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ServiceStage | null> {
    const [participations, outcomes] = await Promise.all([
      loaders.participationsByBeneficiary.load(id),
      loaders.outcomesByBeneficiary.load(id),
    ]);
    return furthestStage(participations, outcomes);
  }
}

@Resolver(() => Referral)
export class ReferralResolver {
  @requiresScope('beneficiary:read')
  @FieldResolver(() => [Participation], {
    nullable: true,
    description:
      'Participations that came through this referral, by id; empty where it did not lead to one, and where the person did not agree to linkage.',
  })
  async participations(
    @Root() { id }: Referral,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument[]> {
    const participations = await loaders.participationsByReferral.load(id);
    return participations.filter(({ beneficiaryId }) => beneficiaryId !== null);
  }
}

@Resolver(() => ReportedFigure)
export class ReportedFigureResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Distinct people in the rows of USAID that stand behind this figure; null where it holds none, such as for a plan, and where they are 1 to 9.',
  })
  async recountedByUsaid(
    @Root() { id }: ReportedFigure,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<number | null> {
    const counted = await loaders.figureCountById.load(id);
    return counted && publicCount(counted.value);
  }
}
