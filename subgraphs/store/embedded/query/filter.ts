import type { BSONRegExp } from 'bson';
import type { Expression } from '../aggregate/expression';
import { wholePart } from '../bson/arithmetic';
import {
  type Doc,
  isDoc,
  isNumber,
  isTruthy,
  type Maybe,
  type TypeName,
  toNumber,
  typeOf,
  type Value,
} from '../bson/value';
import { areEqual, compareValues, keyText, tagOf } from '../keys/value.key';

type Comparison = '$gt' | '$gte' | '$lt' | '$lte';

/** What one operator asks of the value at a path. */
export type Test =
  | { readonly op: '$eq'; readonly value: Value }
  | { readonly op: Comparison; readonly value: Value }
  | {
      readonly op: '$in';
      readonly values: readonly Value[];
      readonly keys: ReadonlySet<string>;
      readonly patterns: readonly Pattern[];
    }
  | { readonly op: '$exists' }
  | { readonly op: '$type'; readonly types: ReadonlySet<TypeName> }
  | { readonly op: '$regex'; readonly pattern: Pattern }
  | { readonly op: '$mod'; readonly divisor: bigint; readonly remainder: bigint }
  | { readonly op: '$size'; readonly size: number }
  | { readonly op: '$elemMatch'; readonly filter: Filter }
  | { readonly op: '$elemMatchValue'; readonly tests: readonly Test[] }
  | { readonly op: '$not'; readonly tests: readonly Test[] };

export interface Pattern {
  readonly source: BSONRegExp;
  readonly regex: RegExp;
}

export interface FieldFilter {
  readonly kind: 'field';
  readonly name: string;
  readonly path: readonly string[];
  readonly test: Test;
}

export type Filter =
  | { readonly kind: 'and' | 'or' | 'nor'; readonly filters: readonly Filter[] }
  | FieldFilter
  | { readonly kind: 'expr'; readonly expression: Expression };

/** The filters that must all hold. */
export const conjuncts = (filter: Filter): readonly Filter[] =>
  filter.kind === 'and' ? filter.filters.flatMap(conjuncts) : [filter];

export const matchAll: Filter = { kind: 'and', filters: [] };

export const isMatchAll = (filter: Filter): boolean => filter.kind === 'and' && filter.filters.length === 0;

export function matches(filter: Filter, doc: Doc): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.filters.every((each) => matches(each, doc));
    case 'or':
      return filter.filters.some((each) => matches(each, doc));
    case 'nor':
      return !filter.filters.some((each) => matches(each, doc));
    case 'field':
      return holds(filter.test, doc, filter.path);
    case 'expr':
      return isTruthy(filter.expression(doc));
  }
}

function holds(test: Test, value: Maybe, path: readonly string[]): boolean {
  // A negation is about all values at the path together, so it stays outside the walk.
  if (test.op === '$not') return !test.tests.every((each) => holds(each, value, path));
  return someAt(value, path, 0, looksInside(test), (candidate) => holdsFor(test, candidate));
}

const looksInside = ({ op }: Test): boolean =>
  op !== '$exists' && op !== '$size' && op !== '$elemMatch' && op !== '$elemMatchValue';

/** Whether any value at the path passes: arrays on the way, and (`inside`) at its end, offer each element. */
export function someAt(
  value: Maybe,
  path: readonly string[],
  at: number,
  inside: boolean,
  pass: (value: Maybe) => boolean,
): boolean {
  if (at === path.length) {
    return (inside && Array.isArray(value) && value.some(pass)) || pass(value);
  }
  const name = path[at] ?? '';
  if (isDoc(value)) return someAt(value.get(name), path, at + 1, inside, pass);
  if (!Array.isArray(value)) return pass(undefined);
  const offset = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
  return value.some((element, index) => {
    if (isDoc(element) && someAt(element, path, at, inside, pass)) return true;
    if (index !== offset) return false;
    if (at + 1 === path.length) return pass(element);
    return (isDoc(element) || Array.isArray(element)) && someAt(element, path, at + 1, inside, pass);
  });
}

function holdsFor(test: Test, value: Maybe): boolean {
  switch (test.op) {
    case '$eq':
      return value === undefined ? test.value === null : areEqual(value, test.value);
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return holdsInOrder(test.op, value, test.value);
    case '$in':
      return (
        test.keys.has(keyText(value)) ||
        (value !== undefined && test.patterns.some((pattern) => matchesPattern(pattern, value)))
      );
    case '$exists':
      return value !== undefined;
    case '$type':
      return value !== undefined && test.types.has(typeOf(value));
    case '$regex':
      return value !== undefined && matchesPattern(test.pattern, value);
    case '$mod':
      return isNumber(value) && leaves(test.remainder, wholePart(value), test.divisor);
    case '$size':
      return Array.isArray(value) && value.length === test.size;
    case '$elemMatch':
      return Array.isArray(value) && value.some((element) => matchesInside(test.filter, element));
    case '$elemMatchValue':
      return (
        Array.isArray(value) && value.some((element) => test.tests.every((each) => holdsFor(each, element)))
      );
    case '$not':
      return !test.tests.every((each) => holdsFor(each, value));
  }
}

const leaves = (remainder: bigint, dividend: bigint | undefined, divisor: bigint): boolean =>
  dividend !== undefined && dividend % divisor === remainder;

/** An array within an array is asked as an object whose fields are its positions. */
function matchesInside(filter: Filter, element: Value): boolean {
  if (Array.isArray(element))
    return matches(filter, new Map(element.map((value, at) => [String(at), value])));
  return isDoc(element) && matches(filter, element);
}

/** Comparisons stay within one type; NaN equals only itself and is in no range. */
function holdsInOrder(op: Comparison, value: Maybe, bound: Value): boolean {
  const known = value === undefined ? null : value;
  if (tagOf(known) !== tagOf(bound)) return holdsForExtremes(op, known, bound);
  if (isNaNValue(known) || isNaNValue(bound)) {
    return (op === '$gte' || op === '$lte') && isNaNValue(known) && isNaNValue(bound);
  }
  const order = compareValues(known, bound);
  if (op === '$gt') return order > 0;
  if (op === '$gte') return order >= 0;
  return op === '$lt' ? order < 0 : order <= 0;
}

/** MinKey and MaxKey are the bounds that compare with every type. */
function holdsForExtremes(op: Comparison, value: Value, bound: Value): boolean {
  const type = typeOf(bound);
  if (type !== 'minKey' && type !== 'maxKey') return false;
  const order = compareValues(value, bound);
  return op.startsWith('$gt') ? order > 0 : order < 0;
}

export const isNaNValue = (value: Maybe): boolean => isNumber(value) && Number.isNaN(toNumber(value));

function matchesPattern(pattern: Pattern, value: Value): boolean {
  if (typeof value === 'string') return pattern.regex.test(value);
  if (value === null || typeof value !== 'object' || !('_bsontype' in value)) return false;
  return value._bsontype === 'BSONRegExp' && areEqual(value, pattern.source);
}

/** Whether a value by itself, such as an array's element, passes a test. */
export const matchesValue = (test: Test, value: Value): boolean => holds(test, value, []);
