import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { activityCollection } from './activity.repository';
import { bioinputPlantCollection } from './bioinput-plant.repository';
import { buyerCollection } from './buyer.repository';
import { courseCollection } from './course.repository';
import { indicatorCollection } from './indicator.repository';
import { outcomeCollection } from './outcome.repository';
import { participationCollection } from './participation.repository';
import { participationCountCollection } from './participation-count.repository';

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
  figureCountCollection,
];
