import { type Doc, isNumber, toNumber } from '../bson/value';
import { EngineError } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import type { Filter } from '../query/filter';

export interface Index {
  /** 0 is the documents themselves, by _id. */
  readonly id: number;
  readonly name: string;
  readonly parts: readonly KeyPart[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: { readonly source: Doc; readonly filter: Filter } | undefined;
  /** For each part, whether any document ever had an array on its path; set before such a document is seen. */
  readonly arrays: boolean[];
}

export interface Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  indexes: readonly Index[];
  count: number;
}

export const namespaceOf = (collection: Pick<Collection, 'database' | 'name'>): string =>
  `${collection.database}.${collection.name}`;

export const idIndex = (): Index => ({
  id: 0,
  name: '_id_',
  parts: [{ name: '_id', path: ['_id'], descending: false }],
  unique: true,
  sparse: false,
  partial: undefined,
  arrays: [false],
});

/** Reads `{ a: 1, 'b.c': -1 }` as an index or sort. */
export function keyParts(spec: Doc, reject: (why: string) => EngineError): KeyPart[] {
  return [...spec].map(([name, direction]) => {
    const sign = isNumber(direction) ? toNumber(direction) : 0;
    if (sign !== 1 && sign !== -1) throw reject(`the direction of '${name}' must be 1 or -1`);
    const path = name.split('.');
    if (path.some((part) => part === '' || part.startsWith('$'))) throw reject(`'${name}' is no field path`);
    if (path.some((part) => /^\d+$/.test(part)))
      throw reject(`'${name}' names a position in an array, which the embedded engine does not support`);
    return { name, path, descending: sign < 0 };
  });
}

export function parseNamespace(database: unknown, name: unknown): { database: string; name: string } {
  if (typeof name !== 'string') throw new EngineError('BadValue', 'collection name has invalid type');
  if (typeof database !== 'string') throw new EngineError('BadValue', '$db is missing');
  const isValid =
    /^[^/\\. "$*<>:|?\0]{1,63}$/.test(database) &&
    /^(?!\.)(?!system\.)[^$\0]+(?<!\.)$/.test(name) &&
    name.length < 200;
  if (!isValid)
    throw new EngineError('InvalidNamespace', `Invalid namespace specified '${database}.${name}'`);
  return { database, name };
}
