import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import {
  type Order,
  type OrderedPageArgs,
  pageOfList,
  readPage,
  withoutNulls,
} from '../../kit/paging/keyset';
import type { Basis, Component, DatePrecision } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { ActivityDateType, ActivityOrder, ActivityStatus, OrganizationRole } from './activity.codes';
import type {
  Classification,
  ClassifiedCode,
  PolicyMarkerRecord,
  RecipientCountryRecord,
  Share,
} from './activity-classification';

interface Grounds {
  basis: Basis;
  /** Publisher; null unless `basis` is OUTSIDE_SOURCE. */
  outsideSource: string | null;
}

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
  /** Departments in which at least ten people participate, ISO 3166-2. */
  adminAreas: string[];
  dates: ({ type: ActivityDateType; date: string; precision: DatePrecision } & Grounds)[];
  /** DAC 5-digit purpose codes (IATI sector vocabulary 1). */
  sectors: ({ code: string; name: LocalizedText; basis: Basis } & Share)[];
  participatingOrganizations: ({ organizationId: string; role: OrganizationRole } & Grounds)[];
  /** The same countries as `countries`, with their parts. */
  recipientCountries: RecipientCountryRecord[];
  classification: Classification;
  /** IATI policy markers; empty where it was not looked at. */
  policyMarkers: PolicyMarkerRecord[];
  /** Targets of the Sustainable Development Goals (IATI tag vocabulary 3). */
  sdgTargets: ClassifiedCode[];
  /** Of this framework's own indicators. */
  indicatorCodes: string[];
  /** Where the activity is named. */
  source: SourceLine | null;
  basis: Basis;
}

export const activityCollection = defineCollection<ActivityDocument>('activities', [
  ['iatiIdentifier', '_id'],
  ['countries', '_id'],
  ['adminAreas', '_id'],
  ['status', '_id'],
  ['component', '_id'],
  ['participatingOrganizations.organizationId', '_id'],
  ['indicatorCodes', '_id'],
]);

const orders: Record<ActivityOrder, Order<ActivityDocument>> = {
  ID_ASC: { name: 'ID_ASC', field: '_id', direction: 1 },
  ID_DESC: { name: 'ID_DESC', field: '_id', direction: -1 },
  IATI_IDENTIFIER_ASC: { name: 'IATI_IDENTIFIER_ASC', field: 'iatiIdentifier', direction: 1 },
};

/** What narrows a list of activities; a field that is null or left out does not. */
export interface ActivityCriteria {
  readonly country?: string | null | undefined;
  readonly status?: ActivityStatus | null | undefined;
  readonly component?: Component | null | undefined;
}

/** A page of activities that are read already; they are few under any parent. */
export const pageOfActivities = (
  activities: readonly ActivityDocument[],
  args: OrderedPageArgs<ActivityOrder>,
): PageOf<ActivityDocument> => pageOfList(activities, orders[args.order], args);

export class ActivityRepository {
  constructor(private readonly activities: Collection<ActivityDocument>) {}

  findByIds(ids: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, '_id', ids);
  }

  findByIatiIdentifiers(identifiers: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, 'iatiIdentifier', identifiers);
  }

  findByCountries(codes: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, 'countries', codes);
  }

  findByAdminAreas(codes: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, 'adminAreas', codes);
  }

  findByOrganizationIds(ids: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, 'participatingOrganizations.organizationId', ids);
  }

  findByIndicatorCodes(codes: readonly string[]): Promise<ActivityDocument[]> {
    return findIn(this.activities, 'indicatorCodes', codes);
  }

  readPage(
    { country, status, component }: ActivityCriteria,
    { order, first, after }: OrderedPageArgs<ActivityOrder>,
  ): Promise<PageOf<ActivityDocument>> {
    const filter = withoutNulls<ActivityDocument>({ countries: country, status, component });
    return readPage({ collection: this.activities, filter, order: orders[order], first, after });
  }
}
