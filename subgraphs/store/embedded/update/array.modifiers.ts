import { type Doc, isDoc, isNumber, type Maybe, toNumber, typeOf, type Value } from '../bson/value';
import { EngineError } from '../errors';
import { type KeyPart, sortKey } from '../keys/index.keys';
import { areEqual, compareValues, keyText } from '../keys/value.key';
import { matches, matchesValue } from '../query/filter';
import { parseFilter, parseTests } from '../query/filter.parser';
import { keyParts } from '../storage/catalog';
import { structured } from './field.modifiers';
import { getAt, setAt } from './path';
import type { ModifierParser } from './update';

const changing =
  (
    operator: string,
    parse: (operand: Value) => { onMissing: boolean; change: (present: Value[]) => Value[] },
  ): ModifierParser =>
  (path, operand) => {
    const { onMissing, change } = parse(operand);
    return {
      path,
      apply: (doc) => {
        const present = getAt(doc, path);
        if (present === undefined && !onMissing) return;
        if (present !== undefined && !Array.isArray(present)) {
          throw new EngineError(
            operator === '$pop' ? 'TypeMismatch' : 'BadValue',
            `The field '${path.join('.')}' must be an array but is of type ${typeOf(present)}`,
          );
        }
        setAt(doc, path, change(present ?? []));
      },
    };
  };

interface Push {
  readonly each: readonly Value[];
  readonly position: number | undefined;
  readonly slice: number | undefined;
  readonly sort: ((left: Value, right: Value) => number) | undefined;
}

function parsePush(operand: Value): Push {
  if (!isDoc(operand) || !operand.has('$each'))
    return { each: [operand], position: undefined, slice: undefined, sort: undefined };
  for (const name of operand.keys()) {
    if (!['$each', '$position', '$slice', '$sort'].includes(name))
      throw new EngineError('BadValue', `Unrecognized clause in $push: ${name}`);
  }
  return {
    each: parseEach('$push', operand.get('$each')),
    position: parseInteger('$position', operand.get('$position')),
    slice: parseInteger('$slice', operand.get('$slice')),
    sort: parseSort(operand.get('$sort')),
  };
}

function parseEach(operator: string, each: Maybe): Value[] {
  if (!Array.isArray(each))
    throw new EngineError(
      operator === '$push' ? 'BadValue' : 'TypeMismatch',
      `The argument to $each in ${operator} must be an array`,
    );
  return each;
}

function parseInteger(name: string, value: Maybe): number | undefined {
  if (value === undefined) return undefined;
  if (!isNumber(value) || !Number.isInteger(toNumber(value)))
    throw new EngineError('BadValue', `The value for ${name} must be an integer value`);
  return toNumber(value);
}

function parseSort(spec: Maybe): Push['sort'] {
  if (spec === undefined) return undefined;
  const reject = (why: string): EngineError =>
    new EngineError('BadValue', `The $sort of $push is invalid: ${why}`);
  if (isNumber(spec) && Math.abs(toNumber(spec)) === 1) {
    const sign = toNumber(spec);
    return (left, right) => sign * compareValues(left, right);
  }
  if (!isDoc(spec) || spec.size === 0) throw reject('it must be 1, -1 or an object');
  const parts = keyParts(spec, reject);
  const keyed = (value: Value): Buffer => elementKey(parts, value);
  return (left, right) => Buffer.compare(keyed(left), keyed(right));
}

const elementKey = (parts: readonly KeyPart[], value: Value): Buffer =>
  sortKey(parts, isDoc(value) ? value : new Map());

function push(present: readonly Value[], { each, position, slice, sort }: Push): Value[] {
  const at = position ?? present.length;
  const start = at < 0 ? Math.max(0, present.length + at) : Math.min(at, present.length);
  const all = [...present.slice(0, start), ...each.map(structured), ...present.slice(start)];
  if (sort !== undefined) all.sort(sort);
  if (slice === undefined) return all;
  return slice < 0 ? all.slice(slice) : all.slice(0, slice);
}

function addToSet(present: readonly Value[], values: readonly Value[]): Value[] {
  const known = new Set(present.map(keyText));
  const added = values.filter((value) => !known.has(keyText(value)) && known.add(keyText(value)));
  return [...present, ...added.map(structured)];
}

function parseAddToSet(operand: Value): Value[] {
  if (!isDoc(operand) || !operand.has('$each')) return [operand];
  if (operand.size > 1) throw new EngineError('BadValue', 'Found unexpected fields after $each in $addToSet');
  return parseEach('$addToSet', operand.get('$each'));
}

/** An object asks as a query does: operators of the element itself, fields of an element that is an object. */
function parsePull(operand: Value): (element: Value) => boolean {
  const isTest = isDoc(operand)
    ? (operand.keys().next().value?.startsWith('$') ?? false)
    : typeOf(operand) === 'regex';
  if (isTest) {
    const tests = parseTests(operand);
    return (element) => tests.every((test) => matchesValue(test, element));
  }
  if (!isDoc(operand)) return (element) => areEqual(element, operand);
  const filter = parseFilter(operand);
  return (element) => isDoc(element) && matches(filter, element as Doc, new Map());
}

function parsePop(operand: Value): boolean {
  const end = isNumber(operand) ? toNumber(operand) : Number.NaN;
  if (end !== 1 && end !== -1) throw new EngineError('FailedToParse', '$pop expects 1 or -1');
  return end === 1;
}

export const arrayModifiers: Readonly<Record<string, ModifierParser>> = {
  $push: changing('$push', (operand) => {
    const parsed = parsePush(operand);
    return { onMissing: true, change: (present) => push(present, parsed) };
  }),
  $addToSet: changing('$addToSet', (operand) => {
    const values = parseAddToSet(operand);
    return { onMissing: true, change: (present) => addToSet(present, values) };
  }),
  $pull: changing('$pull', (operand) => {
    const isPulled = parsePull(operand);
    return { onMissing: false, change: (present) => present.filter((element) => !isPulled(element)) };
  }),
  $pullAll: changing('$pullAll', (operand) => {
    if (!Array.isArray(operand)) throw new EngineError('BadValue', '$pullAll requires an array argument');
    const pulled = new Set(operand.map(keyText));
    return {
      onMissing: false,
      change: (present) => present.filter((element) => !pulled.has(keyText(element))),
    };
  }),
  $pop: changing('$pop', (operand) => {
    const fromEnd = parsePop(operand);
    return { onMissing: false, change: (present) => (fromEnd ? present.slice(0, -1) : present.slice(1)) };
  }),
};
