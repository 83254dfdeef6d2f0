import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../kit/paging/connection.type';
import { Basis, Component } from '../kit/reference/codes';
import { ImpreciseDate } from '../kit/reference/imprecise-date.type';
import { LocalizedText } from '../kit/reference/localized-text.type';
import { GraphQLDate } from '../kit/scalars';
import { CommitmentStatus } from './commitment.codes';
import type { CommitmentDocument } from './commitment.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What the partners agreed to do.' })
export class Commitment implements CommitmentDocument {
  @Field(() => ID, { name: 'id', description: 'Such as COM-2022-06-HN-WF-01.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'What was agreed; an invented text says so.' })
  text: LocalizedText;

  @Field(() => Component, { nullable: true, description: 'Line of work; null where it is not tied to one.' })
  component: Component | null;

  @Field(() => ImpreciseDate, { description: 'When it was agreed.' })
  agreed: ImpreciseDate;

  @Field(() => GraphQLDate, { description: 'Day by which it is to be done.' })
  dueOn: string;

  @Field(() => CommitmentStatus, { description: 'How far it has come on the day that the data speak of.' })
  status: CommitmentStatus;

  @Field(() => Basis, {
    description: 'What it rests on; the documents tell of commitments without listing them.',
  })
  basis: Basis;

  organizationIds: string[];
  country: string | null;
  activityIds: string[];
  figureIds: string[];
}

export const CommitmentConnection = connectionType('Commitment', () => Commitment, { counted: true });
