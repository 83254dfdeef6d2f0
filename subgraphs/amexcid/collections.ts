import type { AnyCollectionSpec } from '../kit/collections';
import { figureCountCollection } from '../kit/figure-count';
import { enrollmentCollection } from './enrollment.repository';
import { enrollmentCountCollection } from './enrollment-count.repository';
import { programCollection } from './program.repository';

/** Every collection of this agency's database. */
export const amexcidCollections: readonly AnyCollectionSpec[] = [
  enrollmentCollection,
  enrollmentCountCollection,
  programCollection,
  figureCountCollection,
];
