import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType, requiresScope } from '../../kit/paging/connection.type';
import { Basis, IsicSection } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { GraphQLDate } from '../../kit/scalars';
import { PlacementKind } from './placement.codes';
import type { PlacementDocument } from './placement.repository';

@requiresScope('beneficiary:read')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The job, or work on their own account, that one participant found.' })
export class Placement implements PlacementDocument {
  @Field(() => ID, { name: 'id', description: "The participation's id and the word PLACEMENT." })
  _id: string;

  @Field(() => PlacementKind, { description: 'How the person works.' })
  kind: PlacementKind;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Employer; that of an invented row says so. Null for work on their own account.',
  })
  employer: LocalizedText | null;

  @Field(() => String, { description: 'Occupation, ISCO-08 unit group of four digits.' })
  iscoCode: string;

  @Field(() => LocalizedText, { description: 'Name of that unit group.' })
  occupation: LocalizedText;

  @Field(() => IsicSection, { description: 'Kind of business.' })
  isicSection: IsicSection;

  @Field(() => GraphQLDate, { description: 'First day of work.' })
  startedOn: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person still worked there after 90 days; null where these were not over on `dataset.asOf`, so that nobody can know yet.',
  })
  retained90Days: boolean | null;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  participationId: string;
  outcomeId: string;
  activityId: string;
}

export const PlacementConnection = connectionType('Placement', () => Placement, {
  counted: true,
  scope: 'beneficiary:read',
});
