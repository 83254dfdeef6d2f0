import type {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';

/** A document as a Map: keeps the order of all field names (a JavaScript object moves numeric ones). */
export type Doc = Map<string, Value>;

/** A BSON value that keeps its exact type; "missing" is `undefined`, which is never stored. */
export type Value =
  | null
  | boolean
  | string
  | Date
  | Double
  | Int32
  | Long
  | Decimal128
  | ObjectId
  | Binary
  | Timestamp
  | BSONRegExp
  | MinKey
  | MaxKey
  | Value[]
  | Doc;

export type Maybe = Value | undefined;
export type NumberValue = Double | Int32 | Long | Decimal128;

/** The type's alias in `$type`, with its number there. */
export const typeNumbers = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
} as const;

export type TypeName = keyof typeof typeNumbers;

const taggedTypes = {
  Double: 'double',
  Int32: 'int',
  Long: 'long',
  Decimal128: 'decimal',
  ObjectId: 'objectId',
  Binary: 'binData',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
} as const;

export function typeOf(value: Value): TypeName {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof Map) return 'object';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return taggedTypes[value._bsontype];
}

export const isDoc = (value: unknown): value is Doc => value instanceof Map;

export function isNumber(value: Maybe): value is NumberValue {
  if (typeof value !== 'object' || value === null || !('_bsontype' in value)) return false;
  const type = value._bsontype;
  return type === 'Int32' || type === 'Double' || type === 'Long' || type === 'Decimal128';
}

/** The nearest double; for choices such as a limit, never for arithmetic. */
export function toNumber(value: NumberValue): number {
  if (value._bsontype === 'Decimal128') return Number(value.toString());
  return value._bsontype === 'Long' ? value.toNumber() : value.value;
}

/** undefined for whatever is no whole number. */
export function toWhole(value: Maybe): number | undefined {
  const number = isNumber(value) ? toNumber(value) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}

export const isNullish = (value: Maybe): value is null | undefined => value === undefined || value === null;

/** Whether an object stands for operators and not for a value. */
export const hasOperators = (value: Maybe): boolean =>
  isDoc(value) && (value.keys().next().value?.startsWith('$') ?? false);

/** The value at a path of objects; an array on the way ends it. */
export const valueAt = (doc: Maybe, path: readonly string[]): Maybe =>
  path.reduce<Maybe>((value, name) => (isDoc(value) ? value.get(name) : undefined), doc);

/** A copy with another value at a path, whose scalars become objects; undefined leaves the field out. */
export function withValueAt(doc: Doc, [name = '', ...rest]: readonly string[], value: Maybe): Doc {
  const inner = doc.get(name);
  const next = rest.length === 0 ? value : withValueAt(isDoc(inner) ? inner : new Map(), rest, value);
  const copy: Doc = new Map(doc);
  if (next === undefined) copy.delete(name);
  else copy.set(name, next);
  return copy;
}

/** MongoDB's truth: false, null, missing and zero are false. */
export function isTruthy(value: Maybe): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !isNumber(value) || toNumber(value) !== 0;
}
