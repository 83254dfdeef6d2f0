import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { EvidenceScope, FactKind } from './fact.codes';
import {
  type SubjectCriteria,
  type SubjectPath,
  type Subjects,
  subjectFilter,
  subjectIndexes,
} from './subjects.repository';

/** Something that the source documents say, apart from the figures. */
export interface FactDocument {
  /** `FCT-01` to `FCT-40`. */
  _id: string;
  kind: FactKind;
  text: LocalizedText;
  sources: SourceLine[];
  evidenceOn: EvidenceScope;
  about: Subjects;
  basis: Basis;
}

export const factCollection = defineCollection<FactDocument>('facts', [
  ...subjectIndexes,
  ['kind', '_id'],
  ['evidenceOn', '_id'],
  ['sources.document', '_id'],
]);

/** What narrows a list of facts; a field that is null or left out does not. */
export interface FactCriteria extends SubjectCriteria {
  readonly kind?: FactKind | null | undefined;
  readonly evidenceOn?: EvidenceScope | null | undefined;
  readonly document?: string | null | undefined;
}

export class FactRepository {
  constructor(private readonly facts: Collection<FactDocument>) {}

  findBy(field: '_id' | SubjectPath, ids: readonly string[]): Promise<FactDocument[]> {
    return findIn(this.facts, field, ids);
  }

  readPage(
    { kind, evidenceOn, document, ...subjects }: FactCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<FactDocument>> {
    const filter = withoutNulls<FactDocument>({
      kind,
      evidenceOn,
      'sources.document': document,
      ...subjectFilter(subjects),
    });
    return readPage({ collection: this.facts, filter, order: byId, first, after });
  }
}
