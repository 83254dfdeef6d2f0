import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { OutcomeMethod } from './outcome.codes';
import type { OutcomeDocument } from './outcome.repository';
import { OutcomeType } from './participation.codes';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a participation led to.' })
export class Outcome implements OutcomeDocument {
  @Field(() => ID, { name: 'id', description: "The participation's id and the type." })
  _id: string;

  @Field(() => OutcomeType, { description: 'Kind of outcome.' })
  type: OutcomeType;

  @Field(() => GraphQLDate, { description: 'Day on which it was reached.' })
  date: string;

  @Field(() => OutcomeMethod, { description: 'How it became known.' })
  method: OutcomeMethod;

  @Field(() => Boolean, { description: 'Whether somebody other than the provider has confirmed it.' })
  verified: boolean;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  participationId: string;
  participantId: string;
  beneficiaryId: string | null;
  activityId: string;
  referred: boolean;
}

export const OutcomeConnection = connectionType('Outcome', () => Outcome, {
  counted: true,
  scope: 'beneficiary:read',
});
