import { FieldResolver, Resolver, Root } from 'type-graphql';
import { countryByCode } from '../../kit/reference/countries';
import { Activity, Program } from '../linked.type';
import { Country } from '../reference.type';
import { publishedReasons, publishedStages, publishedStatuses } from './published-funnel';
import type { ReferralFunnelDocument } from './referral-funnel.repository';
import { ReferralFunnel, ReferralStages, ReferralsByReason, ReferralsByStatus } from './referral-funnel.type';

@Resolver(() => ReferralFunnel)
export class ReferralFunnelResolver {
  @FieldResolver(() => ReferralStages, { description: 'Referred, of whom contacted, of whom enrolled.' })
  stages(@Root() funnel: ReferralFunnelDocument) {
    return publishedStages(funnel);
  }

  @FieldResolver(() => ReferralsByStatus, {
    description: 'Those referred by stage; base: `stages.referred`.',
  })
  byStatus(@Root() { cells }: ReferralFunnelDocument) {
    return publishedStatuses(cells);
  }

  @FieldResolver(() => ReferralsByReason, {
    description: 'Those declined or closed by reason; base: both together.',
  })
  byReason(@Root() { cells }: ReferralFunnelDocument) {
    return publishedReasons(cells);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity referred to.' })
  activity(@Root() { activityId }: ReferralFunnelDocument): Activity {
    return { id: activityId };
  }

  @FieldResolver(() => Program, { nullable: true, description: 'The programme that refers.' })
  program(@Root() { programId }: ReferralFunnelDocument): Program {
    return { id: programId };
  }

  @FieldResolver(() => Country, { description: 'Where.' })
  country(@Root() { country }: ReferralFunnelDocument) {
    return countryByCode(country);
  }
}
