import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';

export interface CourseDocument {
  /** Such as `crs:usaid:sv-becas:pastry`. */
  _id: string;
  activityId: string;
  title: LocalizedText;
  /** Null where no provider is known. */
  providerId: string | null;
  weeks: number;
  /** `basis` speaks of the subject; the length may rest on something else. */
  weeksBasis: Basis;
  hours: number;
  hoursBasis: Basis;
  /** ISCED-F 2013 detailed field, four digits. */
  field: { code: string; name: LocalizedText; basis: Basis };
  /** ISCO-08 unit group that the course leads to; null where none was chosen. */
  iscoCode: string | null;
  /** Null without a code. */
  iscoBasis: Basis | null;
  basis: Basis;
  /** Publisher and date; null unless `basis` is OUTSIDE_SOURCE. */
  outsideSource: string | null;
}

export const courseCollection = defineCollection<CourseDocument>('courses', [['activityId', '_id']]);

export class CourseRepository {
  constructor(private readonly courses: Collection<CourseDocument>) {}

  findByIds(ids: readonly string[]): Promise<CourseDocument[]> {
    return findIn(this.courses, '_id', ids);
  }

  findByActivityIds(ids: readonly string[]): Promise<CourseDocument[]> {
    return findIn(this.courses, 'activityId', ids);
  }
}
