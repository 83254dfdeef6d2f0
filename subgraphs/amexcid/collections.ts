import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { apprenticeshipCollection } from './apprenticeship.repository';
import { apprenticeshipCountCollection } from './apprenticeship-count.repository';
import { enrollmentCollection } from './enrollment.repository';
import { enrollmentCountCollection } from './enrollment-count.repository';
import { programCollection } from './program.repository';
import { stipendCollection } from './stipend.repository';
import { stipendPunctualityCollection } from './stipend-punctuality.repository';
import { trainingCenterCollection } from './training-center.repository';

/** Every collection of this agency's database. */
export const amexcidCollections: readonly AnyCollectionSpec[] = [
  enrollmentCollection,
  enrollmentCountCollection,
  programCollection,
  stipendCollection,
  stipendPunctualityCollection,
  apprenticeshipCollection,
  trainingCenterCollection,
  apprenticeshipCountCollection,
  figureCountCollection,
];
