import { hasOperators, isDoc, type Maybe, toWhole, typeOf, type Value } from '../bson/value';
import { demand, EngineError, refuse } from '../errors';
import { areEqual, keyText } from '../keys/value.key';
import { matches, matchesValue } from '../query/filter';
import { parseElementFilter, parseTests } from '../query/filter.parser';
import { structured } from './field.modifiers';
import { getAt, setAt } from './path';
import type { ModifierParser } from './update';

const changing =
  (
    operator: string,
    parse: (operand: Value) => (present: readonly Value[]) => Value[],
    onMissing = false,
  ): ModifierParser =>
  (path, operand) => {
    const change = parse(operand);
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

function parsePush(operand: Value): Value[] {
  if (!isDoc(operand) || !operand.has('$each')) return [operand];
  for (const name of operand.keys()) {
    if (['$position', '$slice', '$sort'].includes(name)) throw refuse(`${name} of $push`);
    demand(name === '$each', 'BadValue', `Unrecognized clause in $push: ${name}`);
  }
  const each: Maybe = operand.get('$each');
  demand(Array.isArray(each), 'BadValue', 'The argument to $each in $push must be an array');
  return each;
}

function parseAddToSet(operand: Value): Value[] {
  if (!isDoc(operand) || !operand.has('$each')) return [operand];
  demand(operand.size === 1, 'BadValue', 'Found unexpected fields after $each in $addToSet');
  const each: Maybe = operand.get('$each');
  demand(Array.isArray(each), 'TypeMismatch', 'The argument to $each in $addToSet must be an array');
  return each;
}

function addToSet(present: readonly Value[], values: readonly Value[]): Value[] {
  const known = new Set(present.map(keyText));
  const added = values.filter((value) => !known.has(keyText(value)) && known.add(keyText(value)));
  return [...present, ...added.map(structured)];
}

/** An object asks as a query does: operators of the element itself, fields of an element that is an object. */
function parsePull(operand: Value): (element: Value) => boolean {
  if (hasOperators(operand) || typeOf(operand) === 'regex') {
    const tests = parseTests(operand);
    return (element) => tests.every((test) => matchesValue(test, element));
  }
  if (!isDoc(operand)) return (element) => areEqual(element, operand);
  const filter = parseElementFilter(operand);
  return (element) => isDoc(element) && matches(filter, element);
}

export const arrayModifiers: Readonly<Record<string, ModifierParser>> = {
  $push: changing(
    '$push',
    (operand) => {
      const values = parsePush(operand);
      return (present) => [...present, ...values.map(structured)];
    },
    true,
  ),
  $addToSet: changing(
    '$addToSet',
    (operand) => {
      const values = parseAddToSet(operand);
      return (present) => addToSet(present, values);
    },
    true,
  ),
  $pull: changing('$pull', (operand) => {
    const isPulled = parsePull(operand);
    return (present) => present.filter((element) => !isPulled(element));
  }),
  $pullAll: changing('$pullAll', (operand) => {
    demand(Array.isArray(operand), 'BadValue', '$pullAll requires an array argument');
    const pulled = new Set(operand.map(keyText));
    return (present) => present.filter((element) => !pulled.has(keyText(element)));
  }),
  $pop: changing('$pop', (operand) => {
    const end = toWhole(operand);
    demand(end === 1 || end === -1, 'FailedToParse', '$pop expects 1 or -1');
    return (present) => (end === 1 ? present.slice(0, -1) : present.slice(1));
  }),
};
