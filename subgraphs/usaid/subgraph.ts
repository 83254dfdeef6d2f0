import { buildSubgraph, type Subgraph } from '../kit/schema';
import {
  ActivityLocationResolver,
  ActivityResolver,
  AdminAreaActivitiesResolver,
  CountryActivitiesResolver,
  OrganizationActivitiesResolver,
  ParticipatingOrganizationResolver,
  RecipientCountryResolver,
} from './activity/activity.resolver';
import { IndicatorResolver } from './activity/indicator.resolver';
import {
  ActivityAssistanceEventsResolver,
  AssistanceEventResolver,
} from './assistance/assistance-event.resolver';
import { AttendanceResolver, ParticipationAttendancesResolver } from './assistance/attendance.resolver';
import { ActivityPlantTotalsResolver, BioinputPlantResolver } from './assistance/bioinput-plant.resolver';
import { ActivityTopicOverlapResolver, TopicOverlapResolver } from './assistance/topic-overlap.resolver';
import type { UsaidContext } from './context';
import { BeneficiaryResolver, ReferralResolver, ReportedFigureResolver } from './linked.resolver';
import { Beneficiary, Referral, ReportedFigure } from './linked.type';
import { BuyerResolver } from './market/buyer.resolver';
import { BuyerStandardResolver, BuyerStandardsResolver } from './market/buyer-standard.resolver';
import {
  ActivityMarketLinkagesResolver,
  BuyerMarketLinkagesResolver,
  MarketLinkageResolver,
} from './market/market-linkage.resolver';
import {
  ParticipationAssessmentsResolver,
  StandardAssessmentResolver,
} from './market/standard-assessment.resolver';
import { ActivityOutcomesResolver, OutcomeResolver } from './participation/outcome.resolver';
import { ParticipationResolver } from './participation/participation.resolver';
import {
  ActivityCountsResolver,
  AdminAreaParticipationCountsResolver,
  CountryParticipationCountsResolver,
  CourseCountsResolver,
} from './participation/participation-count.resolver';
import { reference } from './reference.type';
import { CourseResolver } from './workforce/course.resolver';
import {
  ActivityPlacementsResolver,
  OutcomePlacementResolver,
  ParticipationPlacementsResolver,
  PlacementResolver,
} from './workforce/placement.resolver';
import {
  ActivityScholarshipsResolver,
  ParticipationScholarshipResolver,
  ScholarshipResolver,
} from './workforce/scholarship.resolver';

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
      ActivityOutcomesResolver,
      ScholarshipResolver,
      ParticipationScholarshipResolver,
      ActivityScholarshipsResolver,
      PlacementResolver,
      ParticipationPlacementsResolver,
      OutcomePlacementResolver,
      ActivityPlacementsResolver,
      AssistanceEventResolver,
      ActivityAssistanceEventsResolver,
      AttendanceResolver,
      ParticipationAttendancesResolver,
      TopicOverlapResolver,
      ActivityTopicOverlapResolver,
      BuyerStandardResolver,
      BuyerStandardsResolver,
      StandardAssessmentResolver,
      ParticipationAssessmentsResolver,
      MarketLinkageResolver,
      BuyerMarketLinkagesResolver,
      ActivityMarketLinkagesResolver,
      ActivityPlantTotalsResolver,
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
      Scholarship: ({ id }: ById, { loaders }) => loaders.scholarshipById.load(id),
      Placement: ({ id }: ById, { loaders }) => loaders.placementById.load(id),
      AssistanceEvent: ({ id }: ById, { loaders }) => loaders.assistanceEventById.load(id),
      Attendance: ({ id }: ById, { loaders }) => loaders.attendanceById.load(id),
      BuyerStandard: ({ id }: ById, { loaders }) => loaders.buyerStandardById.load(id),
      StandardAssessment: ({ id }: ById, { loaders }) => loaders.standardAssessmentById.load(id),
      MarketLinkage: ({ id }: ById, { loaders }) => loaders.marketLinkageById.load(id),
    },
  });
