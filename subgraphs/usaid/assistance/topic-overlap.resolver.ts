import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import { LocalizedText as LocalizedTextType } from '../../kit/reference/localized-text.type';
import type { ActivityDocument } from '../activity/activity.repository';
import { Activity } from '../activity/activity.type';
import type { UsaidContext } from '../context';
import { ReportedFigure } from '../linked.type';
import {
  overlapBase,
  overlapUnit,
  publishedTopicSets,
  publishedTopics,
  publishedTotals,
} from './topic-overlap';
import type { TopicOverlapDocument } from './topic-overlap.repository';
import { TopicCount, TopicOverlap } from './topic-overlap.type';

@Resolver(() => TopicOverlap)
export class TopicOverlapResolver {
  @FieldResolver(() => LocalizedTextType)
  unit(): LocalizedText {
    return overlapUnit;
  }

  @FieldResolver(() => LocalizedTextType)
  base(): LocalizedText {
    return overlapBase;
  }

  @FieldResolver(() => GuardedCount)
  individuals(@Root() overlap: TopicOverlapDocument) {
    return publishedTotals(overlap).individuals;
  }

  @FieldResolver(() => GuardedCount)
  participations(@Root() overlap: TopicOverlapDocument) {
    return publishedTotals(overlap).participations;
  }

  @FieldResolver(() => [TopicCount])
  topicSets(@Root() overlap: TopicOverlapDocument) {
    return publishedTopicSets(overlap);
  }

  @FieldResolver(() => [TopicCount])
  topics(@Root() overlap: TopicOverlapDocument) {
    return publishedTopics(overlap);
  }

  @FieldResolver(() => ReportedFigure, {
    nullable: true,
    description: 'The published figure that the people recount to; null where there is none.',
  })
  figure(@Root() { figureId }: TopicOverlapDocument): ReportedFigure | null {
    return figureId === null ? null : { id: figureId };
  }
}

@Resolver(() => Activity)
export class ActivityTopicOverlapResolver {
  @FieldResolver(() => TopicOverlap, {
    nullable: true,
    description:
      'Technical assistance by topic, over the whole activity; null where it gives none, or has reached nobody.',
  })
  assistanceByTopic(
    @Root() { _id }: ActivityDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<TopicOverlapDocument | null> {
    return loaders.topicOverlapByActivity.load(_id);
  }
}
