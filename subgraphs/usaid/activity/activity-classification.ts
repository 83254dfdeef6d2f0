import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { LocationExactness, LocationReach, PolicySignificance } from './activity-classification.codes';

/** A code of an IATI code list. */
export interface ClassifiedCode {
  code: string;
  name: LocalizedText;
  basis: Basis;
  /** Why this code and no other. */
  reason: LocalizedText;
}

/** The defaults under which IATI files an activity; each null where nothing speaks for one. */
export interface Classification {
  /** IATI ActivityScope. */
  scope: ClassifiedCode;
  /** IATI CollaborationType. */
  collaborationType: ClassifiedCode | null;
  /** IATI FlowType. */
  flowType: ClassifiedCode | null;
  /** IATI FinanceType. */
  financeType: ClassifiedCode | null;
  /** IATI AidType. */
  aidType: ClassifiedCode | null;
  /** IATI TiedStatus. */
  tiedStatus: ClassifiedCode | null;
}

export interface PolicyMarkerRecord extends ClassifiedCode {
  significance: PolicySignificance;
}

/** The part of an activity that one country, or one sector, stands for. */
export interface Share {
  /** Of the whole activity; the parts of one list add up to 100. */
  percentage: number;
  percentageBasis: Basis;
}

export interface RecipientCountryRecord extends Share {
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface LocationRecord {
  /** ISO 3166-2. */
  adminArea: string;
  reach: LocationReach;
  exactness: LocationExactness;
  basis: Basis;
}

/** Departments as IATI locations: where the participants are, by rows of people, which are all synthetic. */
export const participantLocations = (adminAreas: readonly string[]): LocationRecord[] =>
  adminAreas.map((adminArea) => ({
    adminArea,
    reach: 'INTENDED_BENEFICIARIES',
    exactness: 'APPROXIMATE',
    basis: 'SYNTHETIC',
  }));
