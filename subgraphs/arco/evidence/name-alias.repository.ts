import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { byId, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { NamedKind } from './name-alias.codes';

/** One spelling and the one thing that it stands for; a spelling with two meanings has two rows. */
export interface NameAliasDocument {
  /** Such as `als:sv:country`. */
  _id: string;
  alias: string;
  /** The alias as it is looked up: see `nameKey`. */
  key: string;
  kind: NamedKind;
  /** Id or code of what it stands for; null for a concept. */
  entityId: string | null;
  meaning: LocalizedText;
  /** Whether the same spelling stands for something else too. */
  isAmbiguous: boolean;
  /** Where the source documents spell it so. */
  sources: SourceLine[];
  /** Publisher of other public material; null unless `basis` is OUTSIDE_SOURCE. */
  outsideSource: string | null;
  basis: Basis;
}

export const nameAliasCollection = defineCollection<NameAliasDocument>('nameAliases', [
  ['key', '_id'],
  ['entityId', '_id'],
  ['kind', '_id'],
  ['isAmbiguous', '_id'],
]);

/** A name as it is compared: without accents, in capitals, with single spaces. */
export const nameKey = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim().replace(/\s+/g, ' ');

/** What narrows a list of names; a field that is null or left out does not. */
export interface NameAliasCriteria {
  readonly name?: string | null | undefined;
  readonly entity?: string | null | undefined;
  readonly kind?: NamedKind | null | undefined;
  readonly isAmbiguous?: boolean | null | undefined;
}

export class NameAliasRepository {
  constructor(private readonly aliases: Collection<NameAliasDocument>) {}

  findByKeys(keys: readonly string[]): Promise<NameAliasDocument[]> {
    return findIn(this.aliases, 'key', keys);
  }

  findByEntityIds(ids: readonly string[]): Promise<NameAliasDocument[]> {
    return findIn(this.aliases, 'entityId', ids);
  }

  readPage(
    { name, entity, kind, isAmbiguous }: NameAliasCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<NameAliasDocument>> {
    const key = name === null || name === undefined ? null : nameKey(name);
    const filter = withoutNulls<NameAliasDocument>({ key, entityId: entity, kind, isAmbiguous });
    return readPage({ collection: this.aliases, filter, order: byId, first, after });
  }
}
