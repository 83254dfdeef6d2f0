import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis, Component } from '../../kit/reference/codes';
import { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { CommitmentStatus, EvidenceType } from './commitment.codes';
import type { CommitmentDocument, CommitmentEvidenceRecord } from './commitment.repository';

@ObjectType({ description: 'What shows that something was done for a commitment. A plan is no evidence.' })
export class CommitmentEvidence implements CommitmentEvidenceRecord {
  @Field(() => EvidenceType, { description: 'What kind of evidence it is.' })
  type: EvidenceType;

  @Field(() => LocalizedText, { description: 'What it shows, in our words.' })
  text: LocalizedText;

  @Field(() => SourceLine, { description: 'Where it stands.' })
  source: SourceLine;

  @Field(() => Basis, {
    description: 'What ties it to the commitment: INFERRED, since no document says so.',
  })
  basis: Basis;

  figureId: string | null;
}

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

  @Field(() => [CommitmentEvidence], {
    description: 'What shows that something was done; empty where nothing does yet.',
  })
  evidence: CommitmentEvidence[];

  @Field(() => Boolean, { description: 'Whether `evidence` holds anything.' })
  hasEvidence: boolean;

  workPlanId: string;
  organizationIds: string[];
  country: string | null;
  activityIds: string[];
  figureIds: string[];
}

export const CommitmentConnection = connectionType('Commitment', () => Commitment, { counted: true });
