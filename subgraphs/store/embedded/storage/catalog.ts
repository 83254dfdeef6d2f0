import { Int32 } from 'bson';
import { type Doc, toWhole } from '../bson/value';
import { demand, type EngineError } from '../errors';
import type { KeyPart } from '../keys/index.keys';

export interface Index {
  /** 0 is the documents themselves, by _id. */
  readonly id: number;
  readonly name: string;
  readonly parts: readonly KeyPart[];
  readonly unique: boolean;
  /** For each part, whether any document ever had an array on its path. */
  readonly arrays: readonly boolean[];
}

export interface Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly indexes: readonly Index[];
}

/** Collections by namespace. A change makes another catalog, so that whoever reads may keep the one it began with. */
export type Catalog = ReadonlyMap<string, Collection>;

export const namespaceOf = (collection: Pick<Collection, 'database' | 'name'>): string =>
  `${collection.database}.${collection.name}`;

export const idIndex: Index = {
  id: 0,
  name: '_id_',
  parts: [{ name: '_id', path: ['_id'], descending: false }],
  unique: true,
  arrays: [false],
};

/** An index's fields and directions, as a client writes them. */
export const keyPattern = (parts: readonly KeyPart[]): Doc =>
  new Map(parts.map((part) => [part.name, new Int32(part.descending ? -1 : 1)]));

/** Reads `{ a: 1, 'b.c': -1 }` as an index or sort. */
export function keyParts(spec: Doc, reject: (why: string) => EngineError): KeyPart[] {
  return [...spec].map(([name, direction]) => {
    const sign = toWhole(direction) ?? 0;
    if (sign !== 1 && sign !== -1) throw reject(`the direction of '${name}' must be 1 or -1`);
    const path = name.split('.');
    if (path.some((part) => part === '' || part.startsWith('$'))) throw reject(`'${name}' is no field path`);
    if (path.some((part) => /^\d+$/.test(part)))
      throw reject(`'${name}' names a position in an array, which the embedded engine does not support`);
    return { name, path, descending: sign < 0 };
  });
}

export function parseNamespace(database: unknown, name: unknown): { database: string; name: string } {
  demand(typeof name === 'string', 'BadValue', 'collection name has invalid type');
  demand(typeof database === 'string', 'BadValue', '$db is missing');
  const isValid =
    /^[^/\\. "$*<>:|?\0]{1,63}$/.test(database) &&
    /^(?!\.)(?!system\.)[^$\0]+(?<!\.)$/.test(name) &&
    name.length < 200;
  demand(isValid, 'InvalidNamespace', `Invalid namespace specified '${database}.${name}'`);
  return { database, name };
}
