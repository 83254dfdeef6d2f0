import type { Text } from './xml';

/** A choice of a code, with what it rests on. */
export interface Choice {
  readonly code: string;
  readonly basis: string;
}

interface NamedCode {
  readonly code: string;
  readonly name: Text;
}

/** What the document about activities answers. */
export interface Activity {
  readonly id: string;
  readonly iatiIdentifier: string;
  readonly title: Text;
  readonly description: Text;
  readonly status: string;
  readonly dates: readonly ActivityDate[];
  readonly participatingOrganizations: readonly {
    readonly role: string;
    readonly organization: {
      readonly iatiRef: string | null;
      readonly type: string;
      readonly name: Text;
    } | null;
  }[];
  readonly classification: Readonly<Record<Classification, Choice | null>>;
  readonly recipientCountries: readonly (Share & { readonly country: NamedCode | null })[];
  readonly locations: readonly {
    readonly reach: string;
    readonly exactness: string;
    readonly basis: string;
    readonly adminArea: NamedCode | null;
  }[];
  readonly sectors: readonly (Share & NamedCode)[];
  readonly sdgTargets: readonly NamedCode[];
  readonly policyMarkers: readonly { readonly code: string; readonly significance: string }[];
}

export type Classification =
  | 'scope'
  | 'collaborationType'
  | 'flowType'
  | 'financeType'
  | 'aidType'
  | 'tiedStatus';

export interface Share {
  readonly percentage: number;
  readonly percentageBasis: string;
}

export interface ActivityDate {
  readonly type: string;
  readonly date: string;
  readonly precision: string;
  readonly basis: string;
  readonly outsideSource: string | null;
}

/** What the document about figures answers. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly status: string;
  readonly asOf: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly counts: Text;
  readonly interpretation: Text | null;
  readonly source: { readonly document: string; readonly line: number };
  readonly activity: { readonly id: string } | null;
  readonly indicator: {
    readonly code: string;
    readonly title: Text;
    readonly unit: Text;
    readonly measure: string;
    readonly resultType: string;
  } | null;
}
