import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { ScholarshipStatus, StudyModality } from './scholarship.codes';
import type { ScholarshipDocument } from './scholarship.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A scholarship of one person for one course. No source gives amounts, so there are none.',
})
export class Scholarship implements ScholarshipDocument {
  @Field(() => ID, { name: 'id', description: "The participation's id and the word SCHOLARSHIP." })
  _id: string;

  @Field(() => Basis, {
    description: 'What the provider rests on; the documents name who carries out the activity.',
  })
  providerBasis: Basis;

  @Field(() => StudyModality, { description: 'How its course is attended.' })
  modality: StudyModality;

  @Field(() => GraphQLDate, { description: 'First day.' })
  startedOn: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day; null while it goes on.' })
  endedOn: string | null;

  @Field(() => ScholarshipStatus, { description: 'How far it has come.' })
  status: ScholarshipStatus;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  participationId: string;
  activityId: string;
  courseId: string;
  providerId: string;
}

export const ScholarshipConnection = connectionType('Scholarship', () => Scholarship, {
  counted: true,
  scope: 'beneficiary:read',
});
