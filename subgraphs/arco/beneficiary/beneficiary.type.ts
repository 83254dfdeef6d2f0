import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { ServiceStage } from '../../kit/reference/codes';
import { PathwayStage } from './beneficiary.codes';
import type { BeneficiaryDocument } from './beneficiary.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A linked person: which rows of the agencies are the same somebody, and nothing that says who.',
})
export class Beneficiary implements BeneficiaryDocument {
  @Field(() => ID, {
    name: 'id',
    description: '`lb_` and 26 characters of a keyed hash; no personal data is in it.',
  })
  _id: string;

  @Directive('@external')
  @Field(() => Boolean, { nullable: true })
  isEnrolled?: boolean | null;

  @Directive('@external')
  @Field(() => ServiceStage, { nullable: true })
  serviceStage?: ServiceStage | null;

  @Directive('@requires(fields: "isEnrolled serviceStage")')
  @Field(() => PathwayStage, {
    nullable: true,
    description:
      'The furthest that this person has come from enrolment to outcome; null only where no row is left of them.',
  })
  pathwayStage?: PathwayStage | null;

  countries: string[];
}

export const BeneficiaryConnection = connectionType('Beneficiary', () => Beneficiary, {
  scope: 'beneficiary:read',
});
