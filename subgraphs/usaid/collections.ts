import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { activityCollection } from './activity/activity.repository';
import { indicatorCollection } from './activity/indicator.repository';
import { assistanceEventCollection } from './assistance/assistance-event.repository';
import { attendanceCollection } from './assistance/attendance.repository';
import { bioinputPlantCollection } from './assistance/bioinput-plant.repository';
import { topicOverlapCollection } from './assistance/topic-overlap.repository';
import { buyerCollection } from './market/buyer.repository';
import { buyerStandardCollection } from './market/buyer-standard.repository';
import { marketLinkageCollection } from './market/market-linkage.repository';
import { standardAssessmentCollection } from './market/standard-assessment.repository';
import { outcomeCollection } from './participation/outcome.repository';
import { participationCollection } from './participation/participation.repository';
import { participationCountCollection } from './participation/participation-count.repository';
import { courseCollection } from './workforce/course.repository';
import { placementCollection } from './workforce/placement.repository';
import { scholarshipCollection } from './workforce/scholarship.repository';

/** Every collection of this agency's database. */
export const usaidCollections: readonly AnyCollectionSpec[] = [
  activityCollection,
  bioinputPlantCollection,
  buyerCollection,
  courseCollection,
  indicatorCollection,
  outcomeCollection,
  participationCollection,
  participationCountCollection,
  scholarshipCollection,
  placementCollection,
  assistanceEventCollection,
  attendanceCollection,
  topicOverlapCollection,
  buyerStandardCollection,
  standardAssessmentCollection,
  marketLinkageCollection,
  figureCountCollection,
];
