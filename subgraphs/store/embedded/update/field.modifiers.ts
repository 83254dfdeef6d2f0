import { Double, Int32, Long, Timestamp } from 'bson';
import { plus, times } from '../bson/arithmetic';
import { isDoc, isNumber, type Maybe, type NumberValue, typeOf, type Value } from '../bson/value';
import { EngineError } from '../errors';
import { compareValues } from '../keys/value.key';
import { getAt, setAt, unsetAt } from './path';
import type { Modification, ModifierParser } from './update';

/** A modifier that sets what it computes from the present value; undefined changes nothing. */
const computing =
  (compute: (operand: Value, present: Maybe, name: string) => Maybe): ModifierParser =>
  (path, operand) => ({
    path,
    apply: (doc) => {
      const next = compute(operand, getAt(doc, path), path.join('.'));
      if (next !== undefined) setAt(doc, path, structured(next));
    },
  });

/** An own copy, as one update may be applied to many documents. */
export function structured(value: Value): Value {
  if (Array.isArray(value)) return value.map(structured);
  return isDoc(value) ? new Map([...value].map(([name, field]) => [name, structured(field)])) : value;
}

function calculating(
  operator: string,
  verb: string,
  initial: (operand: NumberValue) => NumberValue,
  combine: typeof plus,
): ModifierParser {
  return (path, operand) => {
    const name = path.join('.');
    if (!isNumber(operand))
      throw new EngineError(
        'TypeMismatch',
        `Cannot ${verb} with non-numeric argument: {${name}: ${typeOf(operand)}}`,
      );
    return computing((_operand, present) => {
      if (present === undefined) return initial(operand);
      if (!isNumber(present))
        throw new EngineError(
          'TypeMismatch',
          `Cannot apply ${operator} to a value of non-numeric type. The field '${name}' is of type ${typeOf(present)}`,
        );
      const result = combine(present, operand);
      if (result === undefined)
        throw new EngineError(
          'BadValue',
          `Failed to apply ${operator} operations to current value (${String(present)}) for field '${name}': it leaves 64 bits`,
        );
      return result;
    })(path, operand);
  };
}

function zeroLike(operand: NumberValue): NumberValue {
  if (operand._bsontype === 'Double') return new Double(0);
  return operand._bsontype === 'Long' ? Long.ZERO : new Int32(0);
}

function parseCurrentDate(operand: Value): () => Value {
  if (typeof operand === 'boolean') return () => new Date();
  const type = isDoc(operand) && operand.size === 1 ? operand.get('$type') : undefined;
  if (type === 'date') return () => new Date();
  if (type === 'timestamp') return () => new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 });
  throw new EngineError('BadValue', "$currentDate wants true or { $type: 'date' | 'timestamp' }");
}

export const fieldModifiers: Readonly<Record<string, ModifierParser>> = {
  $set: computing((operand) => operand),
  $setOnInsert: (path, operand) => ({
    path,
    onInsertOnly: true,
    apply: (doc) => setAt(doc, path, structured(operand)),
  }),
  $unset: (path) => ({ path, apply: (doc) => unsetAt(doc, path) }),
  $inc: calculating('$inc', 'increment', (operand) => operand, plus),
  $mul: calculating('$mul', 'multiply', zeroLike, times),
  $min: computing((operand, present) =>
    present === undefined || compareValues(operand, present) < 0 ? operand : undefined,
  ),
  $max: computing((operand, present) =>
    present === undefined || compareValues(operand, present) > 0 ? operand : undefined,
  ),
  $currentDate: (path, operand) => {
    const now = parseCurrentDate(operand);
    return { path, apply: (doc) => setAt(doc, path, now()) };
  },
};

/** $rename changes two paths, both of which may clash with other changes. */
export function parseRename(from: readonly string[], to: readonly string[], name: string): Modification[] {
  if (from.join('.') === to.join('.'))
    throw new EngineError(
      'BadValue',
      `The source and target field for $rename must differ: ${name}: "${to.join('.')}"`,
    );
  const move: Modification = {
    path: from,
    apply: (doc) => {
      for (const path of [from, to]) {
        if (path.some((_name, depth) => depth > 0 && Array.isArray(getAt(doc, path.slice(0, depth))))) {
          throw new EngineError(
            'BadValue',
            `The field '${path.join('.')}' of $rename leads through an array`,
          );
        }
      }
      const value = getAt(doc, from);
      if (value === undefined) return;
      unsetAt(doc, from);
      setAt(doc, to, value);
    },
  };
  return [move, { path: to, apply: () => undefined }];
}
