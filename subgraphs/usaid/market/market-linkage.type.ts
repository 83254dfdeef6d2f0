import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { GraphQLDate } from '../../kit/scalars';
import { LinkageStage } from './buyer-standard.codes';
import type { MarketLinkageDocument } from './market-linkage.repository';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A group of farmers and a formal buyer on the way to business. No source says that any farmer sells to one: nothing is further than an agreement, and all of it is invented.',
})
export class MarketLinkage implements MarketLinkageDocument {
  @Field(() => ID, { name: 'id', description: 'Such as LNK-SV-001.' })
  _id: string;

  @Field(() => LocalizedText, {
    description: 'The group of farmers, never a person; an invented name says so.',
  })
  group: LocalizedText;

  @Field(() => LinkageStage, { description: 'How far they have come.' })
  stage: LinkageStage;

  @Field(() => GraphQLDate, { description: 'Day of the first technical assistance to the group.' })
  assistedFrom: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the agreement; null before.' })
  agreedOn: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Day of the first delivery; null while nothing was delivered.',
  })
  firstDeliveryOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Agreed volume in kilograms per `deliveryPeriod` of the standard; null before the agreement.',
  })
  agreedVolumeKg: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Sales in US dollars; null everywhere, for no source has money.',
  })
  valueUsd: number | null;

  @Field(() => Basis, { description: 'Whether the row was invented.' })
  basis: Basis;

  activityId: string;
  country: string;
  adminArea: string;
  buyerId: string;
  standardId: string;
}

export const MarketLinkageConnection = connectionType('MarketLinkage', () => MarketLinkage, {
  counted: true,
});
