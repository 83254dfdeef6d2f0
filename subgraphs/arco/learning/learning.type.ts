import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { EventMode, InclusionBarrier, InclusionGroup, Opportunity, ProposalStatus } from './learning.codes';
import type {
  InclusionApproachDocument,
  LearningEventDocument,
  ProposalDocument,
} from './learning.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A meeting of the partners to look at results and decide what comes next.' })
export class LearningEvent implements LearningEventDocument {
  @Field(() => ID, { name: 'id', description: 'Such as evt:2022-12-08-learning.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Title.' })
  title: LocalizedText;

  @Field(() => GraphQLDate, { description: 'Day on which it was held.' })
  date: string;

  @Field(() => EventMode, { description: 'How it was held.' })
  mode: EventMode;

  @Field(() => LocalizedText, { description: 'What it was for, in our words.' })
  objective: LocalizedText;

  @Field(() => SourceLine, { description: 'Where it is told of.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  organizationIds: string[];
  leaderIds: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What the alliance ARCO puts before its partners.' })
export class Proposal implements ProposalDocument {
  @Field(() => ID, { name: 'id', description: 'Such as prp:arco:new-beneficiaries.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What is proposed, in our words.' })
  title: LocalizedText;

  @Field(() => [InclusionGroup], { description: 'Whom it is for.' })
  groups: InclusionGroup[];

  @Field(() => ProposalStatus, { description: 'Stage on the day that the data speak of.' })
  status: ProposalStatus;

  @Field(() => SourceLine, { description: 'Where it is told of.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  activityId: string;
  eventId: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'How an activity lowers the barriers that keep groups from opportunities.' })
export class InclusionApproach implements InclusionApproachDocument {
  @Field(() => ID, { name: 'id', description: 'Such as inc:arco:dei.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What it is, in our words.' })
  title: LocalizedText;

  @Field(() => [InclusionGroup], { description: 'Groups that it looks at.' })
  groups: InclusionGroup[];

  @Field(() => [InclusionBarrier], { description: 'Barriers that it lowers.' })
  barriers: InclusionBarrier[];

  @Field(() => [Opportunity], { description: 'Opportunities behind those barriers.' })
  opportunities: Opportunity[];

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'How a garbled sentence was read; null where it leaves no doubt.',
  })
  interpretation: LocalizedText | null;

  @Field(() => SourceLine, { description: 'Where it is told of.' })
  source: SourceLine;

  @Field(() => Basis, { description: 'What it rests on.' })
  basis: Basis;

  activityIds: string[];
}
