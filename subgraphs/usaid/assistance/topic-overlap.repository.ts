import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { AssistanceTopic } from '../participation/participation.codes';

/** The farmers who had exactly these topics. */
export interface TopicSetCount {
  topics: AssistanceTopic[];
  individuals: number;
  participations: number;
}

/** Technical assistance of one activity by topic, counted when its participations were written. */
export interface TopicOverlapDocument {
  /** The activity's id. */
  _id: string;
  individuals: number;
  participations: number;
  /** Every person in one of them: they add up to the individuals. */
  topicSets: TopicSetCount[];
  /** First of the month in which the first of them began, and the last day that they tell of. */
  periodStart: string;
  periodEnd: string;
  asOf: string;
  /** The published figure that the individuals recount to; null where there is none. */
  figureId: string | null;
  source: SourceLine | null;
  basis: Basis;
}

export const topicOverlapCollection = defineCollection<TopicOverlapDocument>('topicOverlaps');

export class TopicOverlapRepository {
  constructor(private readonly overlaps: Collection<TopicOverlapDocument>) {}

  findByActivityIds(ids: readonly string[]): Promise<TopicOverlapDocument[]> {
    return findIn(this.overlaps, '_id', ids);
  }
}
