import { buildSubgraph, type Subgraph } from '../kit/schema';
import {
  ActivityLocationResolver,
  ActivityResolver,
  AdminAreaActivitiesResolver,
  CountryActivitiesResolver,
  OrganizationActivitiesResolver,
  ParticipatingOrganizationResolver,
  RecipientCountryResolver,
} from './activity.resolver';
import { BioinputPlantResolver } from './bioinput-plant.resolver';
import { BuyerResolver } from './buyer.resolver';
import type { UsaidContext } from './context';
import { CourseResolver } from './course.resolver';
import { IndicatorResolver } from './indicator.resolver';
import { BeneficiaryResolver, ReferralResolver, ReportedFigureResolver } from './linked.resolver';
import { Beneficiary, Referral, ReportedFigure } from './linked.type';
import { OutcomeResolver } from './outcome.resolver';
import { ParticipationResolver } from './participation.resolver';
import {
  ActivityCountsResolver,
  AdminAreaParticipationCountsResolver,
  CountryParticipationCountsResolver,
  CourseCountsResolver,
} from './participation-count.resolver';
import { reference } from './reference.type';

type ById = { id: string };

/** The schema of USAID: activities, participations and what they led to. */
export const usaidSubgraph = (): Promise<Subgraph> =>
  buildSubgraph<UsaidContext>({
    resolvers: [
      ActivityResolver,
      ParticipatingOrganizationResolver,
      RecipientCountryResolver,
      ActivityLocationResolver,
      CountryActivitiesResolver,
      AdminAreaActivitiesResolver,
      OrganizationActivitiesResolver,
      ParticipationResolver,
      OutcomeResolver,
      CourseResolver,
      IndicatorResolver,
      BioinputPlantResolver,
      BuyerResolver,
      BeneficiaryResolver,
      ReferralResolver,
      ReportedFigureResolver,
      ActivityCountsResolver,
      CourseCountsResolver,
      CountryParticipationCountsResolver,
      AdminAreaParticipationCountsResolver,
      ...reference.resolvers,
    ],
    orphanedTypes: [Beneficiary, Referral, ReportedFigure],
    references: {
      ...reference.references,
      Activity: (key: ById | { iatiIdentifier: string }, { loaders }) =>
        'id' in key
          ? loaders.activityById.load(key.id)
          : loaders.activityByIatiIdentifier.load(key.iatiIdentifier),
      Participation: ({ id }: ById, { loaders }) => loaders.participationById.load(id),
      Outcome: ({ id }: ById, { loaders }) => loaders.outcomeById.load(id),
      Course: ({ id }: ById, { loaders }) => loaders.courseById.load(id),
      Indicator: ({ code }: { code: string }, { loaders }) => loaders.indicatorByCode.load(code),
      BioinputPlant: ({ id }: ById, { loaders }) => loaders.bioinputPlantById.load(id),
      Buyer: ({ id }: ById, { loaders }) => loaders.buyerById.load(id),
    },
  });
