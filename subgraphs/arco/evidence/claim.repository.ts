import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { ClaimStance, ClaimUnit } from './claim.codes';
import {
  type SubjectCriteria,
  type SubjectPath,
  type Subjects,
  subjectFilter,
  subjectIndexes,
} from './subjects.repository';

/** What public material outside the source documents says; kept apart from them. */
export interface ClaimDocument {
  /** Such as `CLM-01`. */
  _id: string;
  text: LocalizedText;
  /** Publisher, with the date where it matters. */
  outsideSource: string;
  publishedOn: ImpreciseDate | null;
  verified: boolean;
  /** Null where the claim has no number. */
  value: number | null;
  unit: ClaimUnit | null;
  stance: ClaimStance;
  about: Subjects;
  basis: Basis;
}

export const claimCollection = defineCollection<ClaimDocument>('claims', [
  ...subjectIndexes,
  ['stance', '_id'],
]);

/** What narrows a list of claims; a field that is null or left out does not. */
export interface ClaimCriteria extends SubjectCriteria {
  readonly stance?: ClaimStance | null | undefined;
}

export class ClaimRepository {
  constructor(private readonly claims: Collection<ClaimDocument>) {}

  findBy(field: '_id' | SubjectPath, ids: readonly string[]): Promise<ClaimDocument[]> {
    return findIn(this.claims, field, ids);
  }

  readPage(
    { stance, ...subjects }: ClaimCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ClaimDocument>> {
    const filter = withoutNulls<ClaimDocument>({ stance, ...subjectFilter(subjects) });
    return readPage({ collection: this.claims, filter, order: byId, first, after });
  }
}
