import { publicCount } from '../kit/counts/disclosure';
import type { ReachDocument } from './reach.repository';

/** Numbers as a reader without rights may see them; null is 1 to 9. */
export type PublishedReach = {
  [F in keyof ReachDocument]: ReachDocument[F] extends number ? number | null : ReachDocument[F];
};

export const publishedReach = (reach: ReachDocument): PublishedReach => ({
  _id: reach._id,
  individuals: publicCount(reach.individuals),
  referredIndividuals: publicCount(reach.referredIndividuals),
  unlinkedRows: publicCount(reach.unlinkedRows),
});
