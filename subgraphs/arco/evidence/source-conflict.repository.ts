import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import {
  type SubjectCriteria,
  type SubjectPath,
  type Subjects,
  subjectFilter,
  subjectIndexes,
} from './subjects.repository';

/** A place where the source documents are ambiguous or disagree, and how this graph reads them. */
export interface SourceConflictDocument {
  /** `SC-01` to `SC-13`. */
  _id: string;
  subject: LocalizedText;
  /** What each place says, in our words. */
  statements: { text: LocalizedText; source: SourceLine }[];
  /** How this graph reads them. */
  reading: LocalizedText;
  alternatives: LocalizedText[];
  /** Outside claims that bear on it. */
  claimIds: string[];
  about: Subjects;
  basis: Basis;
}

export const sourceConflictCollection = defineCollection<SourceConflictDocument>('sourceConflicts', [
  ...subjectIndexes,
  ['claimIds', '_id'],
]);

export class SourceConflictRepository {
  constructor(private readonly conflicts: Collection<SourceConflictDocument>) {}

  findBy(field: '_id' | 'claimIds' | SubjectPath, ids: readonly string[]): Promise<SourceConflictDocument[]> {
    return findIn(this.conflicts, field, ids);
  }

  readPage(criteria: SubjectCriteria, { first, after }: PageArgs): Promise<PageOf<SourceConflictDocument>> {
    const filter = withoutNulls<SourceConflictDocument>(subjectFilter(criteria));
    return readPage({ collection: this.conflicts, filter, order: byId, first, after });
  }
}
