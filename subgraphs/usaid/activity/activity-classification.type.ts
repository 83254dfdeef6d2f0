import { Field, Float, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import type {
  Classification,
  ClassifiedCode,
  LocationRecord,
  PolicyMarkerRecord,
  RecipientCountryRecord,
} from './activity-classification';
import { LocationExactness, LocationReach, PolicySignificance } from './activity-classification.codes';

@ObjectType({ description: 'A code of an IATI code list, with what it rests on.' })
export class IatiCode implements ClassifiedCode {
  @Field(() => String, { description: 'The code as the list spells it.' })
  code: string;

  @Field(() => LocalizedText, { description: 'What the code says.' })
  name: LocalizedText;

  @Field(() => Basis, { description: 'What the choice of it rests on.' })
  basis: Basis;

  @Field(() => LocalizedText, { description: 'Why this code.' })
  reason: LocalizedText;
}

@ObjectType({
  description:
    'How IATI files an activity as a whole. No source gives any of these codes: each says what it rests on. There are none for money, since no source speaks of amounts.',
})
export class ActivityClassification implements Classification {
  @Field(() => IatiCode, { description: 'How large an area it covers. Source: IATI ActivityScope.' })
  scope: IatiCode;

  @Field(() => IatiCode, {
    nullable: true,
    description: 'Who works with whom. Source: IATI CollaborationType; null where nothing speaks for one.',
  })
  collaborationType: IatiCode | null;

  @Field(() => IatiCode, {
    nullable: true,
    description: 'Kind of resource flow. Source: IATI FlowType; null where nothing speaks for one.',
  })
  flowType: IatiCode | null;

  @Field(() => IatiCode, {
    nullable: true,
    description: 'Grant, loan or other. Source: IATI FinanceType; null where nothing speaks for one.',
  })
  financeType: IatiCode | null;

  @Field(() => IatiCode, {
    nullable: true,
    description: 'Form of the aid. Source: IATI AidType, vocabulary 1; null where nothing speaks for one.',
  })
  aidType: IatiCode | null;

  @Field(() => IatiCode, {
    nullable: true,
    description:
      'Whether purchases are bound to the donor country. Source: IATI TiedStatus; null where nothing speaks for one.',
  })
  tiedStatus: IatiCode | null;
}

@ObjectType({
  description: 'A policy that an activity aims at. Source: IATI PolicyMarker, vocabulary 1 (OECD DAC).',
})
export class PolicyMarker extends IatiCode implements PolicyMarkerRecord {
  @Field(() => PolicySignificance, { description: 'How far it aims at it.' })
  significance: PolicySignificance;
}

@ObjectType({ description: 'A country that an activity is for, with its part of the whole.' })
export class RecipientCountry implements RecipientCountryRecord {
  @Field(() => Float, {
    description: 'Part of the activity, in percent; all countries of one activity add up to 100.',
  })
  percentage: number;

  @Field(() => Basis, {
    description:
      'What the part rests on: DERIVED for the only country, SYNTHETIC where several were given equal parts.',
  })
  percentageBasis: Basis;

  country: string;
}

@ObjectType({
  description:
    'A department as a location of IATI. Its code goes into `location/@ref`: IATI has no vocabulary for ISO 3166-2.',
})
export class ActivityLocation implements LocationRecord {
  @Field(() => LocationReach, { description: 'What is there.' })
  reach: LocationReach;

  @Field(() => LocationExactness, { description: 'How near it is to the real place.' })
  exactness: LocationExactness;

  @Field(() => Basis, { description: 'What it rests on: departments come from rows of invented people.' })
  basis: Basis;

  adminArea: string;
}
