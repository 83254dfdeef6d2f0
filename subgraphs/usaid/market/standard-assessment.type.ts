import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { AssessmentResult } from './buyer-standard.codes';
import type { StandardAssessmentDocument } from './standard-assessment.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description: "One farmer's produce, held against one buyer's standard. It tells of no sale.",
})
export class StandardAssessment implements StandardAssessmentDocument {
  @Field(() => ID, { name: 'id', description: "The participation's id and the word ASSESSMENT." })
  _id: string;

  @Field(() => AssessmentResult, { description: 'How it compares.' })
  result: AssessmentResult;

  @Field(() => GraphQLDate, { description: 'Day of the assessment.' })
  date: string;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  standardId: string;
  participationId: string;
}

export const StandardAssessmentConnection = connectionType('StandardAssessment', () => StandardAssessment, {
  counted: true,
  scope: 'beneficiary:read',
});
