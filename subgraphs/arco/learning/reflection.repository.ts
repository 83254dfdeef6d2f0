import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';

/** What the participants of a learning event found, and what they suggested. */
export interface ReflectionDocument {
  /** Such as `rfl:2022-12-08:1`. */
  _id: string;
  eventId: string;
  /** A synthetic text says so. */
  finding: LocalizedText;
  /** Null where none is told. */
  suggestion: LocalizedText | null;
  /** What the suggestion bears on. */
  commitmentIds: string[];
  /** The figures that the finding looks at. */
  figureIds: string[];
  /** Null for an invented one. */
  source: SourceLine | null;
  basis: Basis;
}

export const reflectionCollection = defineCollection<ReflectionDocument>('reflections', [
  ['eventId', '_id'],
  ['commitmentIds', '_id'],
  ['figureIds', '_id'],
]);

/** What narrows a list of reflections; a field that is null or left out does not. */
export interface ReflectionCriteria {
  readonly event?: string | null | undefined;
  readonly commitment?: string | null | undefined;
  readonly figure?: string | null | undefined;
}

export class ReflectionRepository {
  constructor(private readonly reflections: Collection<ReflectionDocument>) {}

  findBy(
    field: '_id' | 'eventId' | 'commitmentIds' | 'figureIds',
    ids: readonly string[],
  ): Promise<ReflectionDocument[]> {
    return findIn(this.reflections, field, ids);
  }

  readPage(
    { event, commitment, figure }: ReflectionCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ReflectionDocument>> {
    const filter = withoutNulls<ReflectionDocument>({
      eventId: event,
      commitmentIds: commitment,
      figureIds: figure,
    });
    return readPage({ collection: this.reflections, filter, order: byId, first, after });
  }
}
