import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { PersonContext } from './person.codes';

/** An official whom the documents name in public office; never a beneficiary. */
export interface PersonDocument {
  /** Such as `per:mileydi-guilarte`. */
  _id: string;
  /** As the sources spell it. */
  name: string;
  /** Other spellings in the sources. */
  aliases: string[];
  role: LocalizedText;
  /** The body of the office, in words, whether or not the graph keeps a record of it. */
  body: LocalizedText;
  /** Null where the graph keeps no record of the body. */
  organizationId: string | null;
  context: PersonContext;
  /** When the source speaks of the person in this role; it gives neither the start nor the end of a term. */
  asOf: ImpreciseDate;
  sources: SourceLine[];
  note: LocalizedText | null;
  basis: Basis;
}

export const personCollection = defineCollection<PersonDocument>('people', [
  ['organizationId', '_id'],
  ['context', '_id'],
]);

/** What narrows a list of people; a field that is null or left out does not. */
export interface PersonCriteria {
  readonly organization?: string | null | undefined;
  readonly context?: PersonContext | null | undefined;
}

export class PersonRepository {
  constructor(private readonly people: Collection<PersonDocument>) {}

  findByIds(ids: readonly string[]): Promise<PersonDocument[]> {
    return findIn(this.people, '_id', ids);
  }

  findByOrganizationIds(ids: readonly string[]): Promise<PersonDocument[]> {
    return findIn(this.people, 'organizationId', ids);
  }

  readPage(
    { organization, context }: PersonCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<PersonDocument>> {
    const filter = withoutNulls<PersonDocument>({ organizationId: organization, context });
    return readPage({ collection: this.people, filter, order: byId, first, after });
  }
}
