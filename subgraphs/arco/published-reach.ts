import type { ReachDocument } from './reach.repository';

/** Below this, a number of people can point to one of them. */
const LEAST_PUBLIC = 10;

/** Numbers as a reader without rights may see them; null is 1 to 9. */
export type PublishedReach = {
  [F in keyof ReachDocument]: ReachDocument[F] extends number ? number | null : ReachDocument[F];
};

/** Small numbers are left out; nobody is no small number, since there is nobody to point to. */
export function publishedReach(reach: ReachDocument): PublishedReach {
  const published = (count: number): number | null => (count > 0 && count < LEAST_PUBLIC ? null : count);
  return {
    _id: reach._id,
    individuals: published(reach.individuals),
    referredIndividuals: published(reach.referredIndividuals),
    unlinkedRows: published(reach.unlinkedRows),
  };
}
