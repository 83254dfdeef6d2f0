import type { NamedKind } from '../../subgraphs/arco/evidence/name-alias.codes';
import type { NameAliasDocument } from '../../subgraphs/arco/evidence/name-alias.repository';

/** A spelling before it is compared with the others. */
export type GivenAlias = Omit<NameAliasDocument, '_id' | 'key' | 'isAmbiguous'> & { readonly slug: string };
type Meaning = NameAliasDocument['meaning'];

/** `lines` are such as `F0:11 F1:17`. */
export const inDocuments = (
  slug: string,
  alias: string,
  kind: NamedKind,
  entityId: string | null,
  lines: string,
  meaning: Meaning,
): GivenAlias => ({
  slug,
  alias,
  kind,
  entityId,
  meaning,
  sources: lines.split(' ').map((place) => {
    const [document = '', line] = place.split(':');
    return { document, line: Number(line) };
  }),
  outsideSource: null,
  basis: 'DOCUMENT',
});

/** For a spelling that other public material gives. */
export const elsewhere = (
  slug: string,
  alias: string,
  kind: NamedKind,
  entityId: string | null,
  outsideSource: string,
  meaning: Meaning,
): GivenAlias => ({
  slug,
  alias,
  kind,
  entityId,
  meaning,
  sources: [],
  outsideSource,
  basis: 'OUTSIDE_SOURCE',
});
