import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { AgeBand, Basis, Sex } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { EnrollmentStatus } from '../program/program.codes';
import type { EnrollmentDocument } from './enrollment.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One person in one cycle of one programme; a person who enters twice has two.' })
export class Enrollment implements EnrollmentDocument {
  @Field(() => ID, { name: 'id', description: 'Folio, such as JCF-HN-0000123 or SVD-SV-0000045.' })
  _id: string;

  @Field(() => String, { description: 'Month of entry, `YYYY-MM`.' })
  cohort: string;

  @Field(() => GraphQLDate, { description: 'Day of entry.' })
  startedOn: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of leaving; null while enrolled.' })
  endedOn: string | null;

  @Field(() => EnrollmentStatus, { description: 'How far it has come.' })
  status: EnrollmentStatus;

  @Field(() => Sex, { description: 'Sex as registered.' })
  sex: Sex;

  @Field(() => AgeBand, { description: 'Age on the day that the data speak of.' })
  ageBand: AgeBand;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  registrantId: string;
  beneficiaryId: string | null;
  programId: string;
  country: string;
  adminArea: string;
}

export const EnrollmentConnection = connectionType('Enrollment', () => Enrollment, {
  scope: 'beneficiary:read',
});
