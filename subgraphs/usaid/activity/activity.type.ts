import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis, Component, DatePrecision } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { SourceLine } from '../../kit/reference/source-line.type';
import { GraphQLDate } from '../../kit/scalars';
import { OUTSIDE_SOURCE } from '../outside-source';
import { ActivityDateType, ActivityStatus, OrganizationRole } from './activity.codes';
import type { ActivityDocument } from './activity.repository';
import {
  ActivityClassification,
  IatiCode,
  PolicyMarker,
  RecipientCountry,
} from './activity-classification.type';

@ObjectType({ description: 'A date in the life of an activity.' })
export class ActivityDate {
  @Field(() => ActivityDateType, { description: 'What it marks.' })
  type: ActivityDateType;

  @Field(() => GraphQLDate, { description: 'The first day of what is known.' })
  date: string;

  @Field(() => DatePrecision, { description: 'How much of the date the source gives.' })
  precision: DatePrecision;

  @Field(() => Basis, { description: 'What the date rests on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;
}

@ObjectType({
  description: 'What an activity works on. Source: OECD DAC 5-digit purpose codes (IATI vocabulary 1).',
})
export class Sector {
  @Field(() => String, { description: 'Five digits, such as 11330.' })
  code: string;

  @Field(() => LocalizedText, { description: 'Name of the purpose.' })
  name: LocalizedText;

  @Field(() => Basis, { description: 'What the classification rests on.' })
  basis: Basis;

  @Field(() => Float, {
    description: 'Part of the activity, in percent; all sectors of one activity add up to 100.',
  })
  percentage: number;

  @Field(() => Basis, {
    description:
      'What the part rests on: DERIVED for the only sector, SYNTHETIC where several were given equal parts.',
  })
  percentageBasis: Basis;
}

@ObjectType({ description: 'An organisation in an activity, with its role.' })
export class ParticipatingOrganization {
  @Field(() => OrganizationRole, { description: 'What it does there.' })
  role: OrganizationRole;

  @Field(() => Basis, { description: 'What its part rests on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;

  organizationId: string;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "iatiIdentifier")')
@ObjectType({ description: 'An activity of USAID, in the terms of IATI.' })
export class Activity implements ActivityDocument {
  @Field(() => ID, { name: 'id', description: 'Such as act:usaid:hn-cmfa.' })
  _id: string;

  @Field(() => ID, { description: 'IATI identifier; one that is not in the IATI registry carries SYN.' })
  iatiIdentifier: string;

  @Field(() => LocalizedText, {
    description: 'Title; where the sources give it in one language only, the other is our translation.',
  })
  title: LocalizedText;

  @Field(() => LocalizedText, { description: 'What it does in the framework.' })
  description: LocalizedText;

  @Field(() => Component, { nullable: true, description: 'Line of work; null where it is not tied to one.' })
  component: Component | null;

  @Field(() => ActivityStatus, { description: 'Stage on the day that the data speak of.' })
  status: ActivityStatus;

  @Field(() => [ActivityDate], { description: 'Planned and actual start and end, as far as known.' })
  dates: ActivityDate[];

  @Field(() => [Sector], { description: 'What it works on.' })
  sectors: Sector[];

  @Field(() => [ParticipatingOrganization], { description: 'Who funds it, answers for it, carries it out.' })
  participatingOrganizations: ParticipatingOrganization[];

  @Field(() => [RecipientCountry], { description: 'Countries that it is for, with their parts.' })
  recipientCountries: RecipientCountry[];

  @Field(() => ActivityClassification, { description: 'How IATI files it as a whole.' })
  classification: ActivityClassification;

  @Field(() => [PolicyMarker], {
    description: 'Policies that it aims at; empty where no source lets one be told.',
  })
  policyMarkers: PolicyMarker[];

  @Field(() => [IatiCode], {
    description:
      'Targets of the Sustainable Development Goals that its work is closest to, such as 4.4. Source: IATI UNSDG-Targets (tag vocabulary 3).',
  })
  sdgTargets: IatiCode[];

  @Field(() => SourceLine, {
    nullable: true,
    description: 'Where the documents name it; null where they do not.',
  })
  source: SourceLine | null;

  @Field(() => Basis, { description: 'What its being in the graph rests on.' })
  basis: Basis;

  countries: string[];
  adminAreas: string[];
  indicatorCodes: string[];
}

export const ActivityConnection = connectionType('Activity', () => Activity, { counted: true });
