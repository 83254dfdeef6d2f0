import { decidedCount, type GuardedCountRecord, guardedParts, isSmall } from '../../kit/counts/disclosure';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { AssistanceTopic } from '../participation/participation.codes';
import type { TopicOverlapDocument, TopicSetCount } from './topic-overlap.repository';

export const overlapUnit: LocalizedText = {
  en: 'distinct people, beside their participations (one for each person and topic)',
  es: 'personas distintas, junto a sus participaciones (una por persona y tema)',
};

export const overlapBase: LocalizedText = {
  en: 'everybody with technical assistance of this activity',
  es: 'todas las personas con asistencia técnica de esta actividad',
};

export interface PublishedTopicCount {
  topics: AssistanceTopic[];
  individuals: GuardedCountRecord;
  participations: GuardedCountRecord;
}

/** Both are withheld where the people are few; the people alone where so few had several topics, which both tell. */
export function publishedTotals({ individuals, participations }: TopicOverlapDocument) {
  const few = isSmall(individuals);
  return {
    individuals: decidedCount(few || isSmall(participations - individuals) ? null : individuals),
    participations: decidedCount(few ? null : participations),
  };
}

/** Who had exactly which topics; all withheld where one is small, since they add up to a public total. */
export const publishedTopicSets = ({ topicSets }: TopicOverlapDocument): PublishedTopicCount[] =>
  published(topicSets, topicSets);

/** Who had each topic, alone or beside others; withheld as the sets are, from which they follow. */
export function publishedTopics({ topicSets }: TopicOverlapDocument): PublishedTopicCount[] {
  const topics = [...new Set(topicSets.flatMap((set) => set.topics))].sort();
  const counts = topics.map((topic) => {
    const sets = topicSets.filter((set) => set.topics.includes(topic));
    const individuals = sets.reduce((sum, set) => sum + set.individuals, 0);
    return { topics: [topic], individuals, participations: individuals };
  });
  return published(counts, topicSets);
}

function published(counts: readonly TopicSetCount[], parts: readonly TopicSetCount[]): PublishedTopicCount[] {
  // what the parts withhold would follow from any sum of them
  const withheld = guardedParts(parts.map(({ individuals }) => individuals)).some((part) => part.suppressed);
  const guard = (count: number): GuardedCountRecord => decidedCount(withheld ? null : count);
  return counts.map(({ topics, individuals, participations }) => ({
    topics,
    individuals: guard(individuals),
    participations: guard(participations),
  }));
}
