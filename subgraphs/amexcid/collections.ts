import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { apprenticeshipCollection } from './apprenticeship/apprenticeship.repository';
import { apprenticeshipCountCollection } from './apprenticeship/apprenticeship-count.repository';
import { trainingCenterCollection } from './apprenticeship/training-center.repository';
import { enrollmentCollection } from './enrollment/enrollment.repository';
import { enrollmentCountCollection } from './enrollment/enrollment-count.repository';
import { programCollection } from './program/program.repository';
import { stipendCollection } from './stipend/stipend.repository';
import { stipendPunctualityCollection } from './stipend/stipend-punctuality.repository';

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
