import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis, IsicSection } from '../../kit/reference/codes';
import { GraphQLDate } from '../../kit/scalars';
import { ApprenticeshipStatus, CertificateStatus } from './apprenticeship.codes';
import type { ApprenticeshipDocument } from './apprenticeship.repository';

@requiresScope('beneficiary:read')
@ObjectType({ description: 'The certificate that the programme gives at the end of an apprenticeship.' })
export class ApprenticeshipCertificate {
  @Field(() => CertificateStatus, { description: 'Whether it was given.' })
  status: CertificateStatus;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was given; null where it was not.',
  })
  awardedOn: string | null;
}

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one enrolment in Jóvenes Construyendo el Futuro learns, and where.' })
export class Apprenticeship implements ApprenticeshipDocument {
  @Field(() => ID, { name: 'id', description: 'The folio of its enrolment, such as JCF-HN-0000123.' })
  _id: string;

  @Field(() => IsicSection, { description: 'Branch of the economy, that of the centre.' })
  sector: IsicSection;

  @Field(() => Int, { description: 'Length of the cycle as planned, months.' })
  monthsPlanned: number;

  @Field(() => Int, { description: 'Whole months done by the day that the data speak of.' })
  monthsDone: number;

  @Field(() => ApprenticeshipStatus, { description: 'How far it has come.' })
  status: ApprenticeshipStatus;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  trainingCenterId: string;
  certificateAwardedOn: string | null;
}

export const ApprenticeshipConnection = connectionType('Apprenticeship', () => Apprenticeship, {
  scope: 'beneficiary:read',
});
