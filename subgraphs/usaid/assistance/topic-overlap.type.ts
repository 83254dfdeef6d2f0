import { Field, ObjectType } from 'type-graphql';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { AssistanceTopic } from '../participation/participation.codes';
import type { PublishedTopicCount } from './topic-overlap';

@ObjectType({ description: 'Farmers with certain topics, in people and in participations.' })
export class TopicCount implements PublishedTopicCount {
  @Field(() => [AssistanceTopic], { description: 'The topics.' })
  topics: AssistanceTopic[];

  @Field(() => GuardedCount, { description: 'Distinct people.' })
  individuals: GuardedCount;

  @Field(() => GuardedCount, { description: 'Participations: one for each person and topic.' })
  participations: GuardedCount;
}

@ObjectType({
  description:
    'Technical assistance of one activity by topic, over the whole of it. People and participations are two numbers: who had two topics is one person in two participations.',
})
export class TopicOverlap {
  @Field(() => LocalizedText, { description: 'What one counts.' })
  unit: LocalizedText;

  @Field(() => LocalizedText, { description: 'Who is counted: the whole of which the topics are parts.' })
  base: LocalizedText;

  @Field(() => GuardedCount, { description: 'Distinct people with any topic.' })
  individuals: GuardedCount;

  @Field(() => GuardedCount, { description: 'Their participations.' })
  participations: GuardedCount;

  @Field(() => [TopicCount], {
    description: 'People by the exact topics that they had; each is in one, so these add up.',
  })
  topicSets: TopicCount[];

  @Field(() => [TopicCount], {
    description: 'People by topic, alone or beside another; these overlap and never add up to people.',
  })
  topics: TopicCount[];

  @Field(() => GraphQLDate, {
    description: 'First day of the month in which the first of the participations began.',
  })
  periodStart: string;

  @Field(() => GraphQLDate, { description: 'The last day that they tell of.' })
  periodEnd: string;

  @Field(() => GraphQLDate, { description: 'The day that the numbers speak of.' })
  asOf: string;

  @Field(() => SourceLine, {
    nullable: true,
    description:
      'Where the number of people is published; null where it is not. The division by topic stands nowhere.',
  })
  source: SourceLine | null;

  @Field(() => Basis, { description: 'DERIVED: counted from rows, which `dataset.synthetic` qualifies.' })
  basis: Basis;

  figureId: string | null;
}
