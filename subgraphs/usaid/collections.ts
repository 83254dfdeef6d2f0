import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { activityCollection } from './activity.repository';
import { assistanceEventCollection } from './assistance-event.repository';
import { attendanceCollection } from './attendance.repository';
import { bioinputPlantCollection } from './bioinput-plant.repository';
import { buyerCollection } from './buyer.repository';
import { buyerStandardCollection } from './buyer-standard.repository';
import { courseCollection } from './course.repository';
import { indicatorCollection } from './indicator.repository';
import { marketLinkageCollection } from './market-linkage.repository';
import { outcomeCollection } from './outcome.repository';
import { participationCollection } from './participation.repository';
import { participationCountCollection } from './participation-count.repository';
import { placementCollection } from './placement.repository';
import { scholarshipCollection } from './scholarship.repository';
import { standardAssessmentCollection } from './standard-assessment.repository';
import { topicOverlapCollection } from './topic-overlap.repository';

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
