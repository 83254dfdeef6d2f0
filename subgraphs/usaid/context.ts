import { madeWhenUsed } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import { ActivityRepository, activityCollection } from './activity/activity.repository';
import { IndicatorRepository, indicatorCollection } from './activity/indicator.repository';
import {
  AssistanceEventRepository,
  assistanceEventCollection,
} from './assistance/assistance-event.repository';
import { AttendanceRepository, attendanceCollection } from './assistance/attendance.repository';
import { BioinputPlantRepository, bioinputPlantCollection } from './assistance/bioinput-plant.repository';
import { TopicOverlapRepository, topicOverlapCollection } from './assistance/topic-overlap.repository';
import { FigureCountRepository } from './figure-count.repository';
import { usaidLoaders } from './loaders';
import { BuyerRepository, buyerCollection } from './market/buyer.repository';
import { BuyerStandardRepository, buyerStandardCollection } from './market/buyer-standard.repository';
import { MarketLinkageRepository, marketLinkageCollection } from './market/market-linkage.repository';
import {
  StandardAssessmentRepository,
  standardAssessmentCollection,
} from './market/standard-assessment.repository';
import { OutcomeRepository, outcomeCollection } from './participation/outcome.repository';
import { ParticipationRepository, participationCollection } from './participation/participation.repository';
import { ParticipationCountRepository } from './participation/participation-count.repository';
import { CourseRepository, courseCollection } from './workforce/course.repository';
import { PlacementRepository, placementCollection } from './workforce/placement.repository';
import { ScholarshipRepository, scholarshipCollection } from './workforce/scholarship.repository';

export type UsaidRepositories = ReturnType<typeof usaidRepositories>;

/** What a resolver of one request may use. */
export type UsaidContext = ReturnType<ReturnType<typeof usaidContexts>>;

/** What makes the context of a request: repositories last as long as the generation, loaders as long as the request. */
export function usaidContexts(view: GenerationView) {
  const repositories = usaidRepositories(view);
  const newLoaders = madeWhenUsed(usaidLoaders(repositories));
  return () => ({ asOf: view.generation.asOf, ...repositories, loaders: newLoaders() });
}

function usaidRepositories(view: GenerationView) {
  return {
    activities: new ActivityRepository(view.collection(activityCollection)),
    participations: new ParticipationRepository(view.collection(participationCollection)),
    outcomes: new OutcomeRepository(view.collection(outcomeCollection)),
    courses: new CourseRepository(view.collection(courseCollection)),
    indicators: new IndicatorRepository(view.collection(indicatorCollection)),
    bioinputPlants: new BioinputPlantRepository(view.collection(bioinputPlantCollection)),
    buyers: new BuyerRepository(view.collection(buyerCollection)),
    scholarships: new ScholarshipRepository(view.collection(scholarshipCollection)),
    placements: new PlacementRepository(view.collection(placementCollection)),
    assistanceEvents: new AssistanceEventRepository(view.collection(assistanceEventCollection)),
    attendances: new AttendanceRepository(view.collection(attendanceCollection)),
    topicOverlaps: new TopicOverlapRepository(view.collection(topicOverlapCollection)),
    buyerStandards: new BuyerStandardRepository(view.collection(buyerStandardCollection)),
    standardAssessments: new StandardAssessmentRepository(view.collection(standardAssessmentCollection)),
    marketLinkages: new MarketLinkageRepository(view.collection(marketLinkageCollection)),
    figureCounts: new FigureCountRepository(view),
    participationCounts: new ParticipationCountRepository(view),
  };
}
