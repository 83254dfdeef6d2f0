import { defineCollection } from '../kit/collections';
import type { Basis, Component, DatePrecision } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';
import type { ActivityDateType, ActivityStatus, OrganizationRole } from './activity.codes';

export interface ActivityDocument {
  /** Such as `act:usaid:hn-cmfa`. */
  _id: string;
  /** Never null; a synthetic one carries `SYN`. */
  iatiIdentifier: string;
  title: LocalizedText;
  description: LocalizedText;
  /** Null where the activity is not tied to one component. */
  component: Component | null;
  status: ActivityStatus;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  dates: { type: ActivityDateType; date: string; precision: DatePrecision; basis: Basis }[];
  /** DAC 5-digit purpose codes (IATI sector vocabulary 1). */
  sectors: { code: string; name: LocalizedText; basis: Basis }[];
  participatingOrganizations: { organizationId: string; role: OrganizationRole; basis: Basis }[];
  indicatorCodes: string[];
  /** Where the activity is named. */
  source: { document: string; line: number } | null;
  basis: Basis;
}

export const activityCollection = defineCollection<ActivityDocument>('activities', [
  ['iatiIdentifier'],
  ['countries', '_id'],
  ['countries', 'status', '_id'],
  ['participatingOrganizations.organizationId', '_id'],
  ['indicatorCodes', '_id'],
]);
