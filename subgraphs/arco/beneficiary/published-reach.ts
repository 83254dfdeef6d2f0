import { isSmall, publicCount } from '../../kit/counts/disclosure';
import type { ReachDocument } from './reach.repository';

/** Numbers as a reader without rights may see them; null is 1 to 9, or would give 1 to 9 away. */
export interface PublishedReach {
  readonly _id: string;
  readonly individuals: number | null;
  readonly referredIndividuals: number | null;
  readonly unlinkedRows: number | null;
}

/** The people go too where few of them have several enrolments: AMEXCID publishes how many enrolments there are. */
export const publishedReach = ({
  _id,
  individuals,
  referredIndividuals,
  severalEnrollments,
  unlinkedRows,
}: ReachDocument): PublishedReach => ({
  _id,
  individuals: isSmall(severalEnrollments) ? null : publicCount(individuals),
  referredIndividuals: publicCount(referredIndividuals),
  unlinkedRows: publicCount(unlinkedRows),
});
