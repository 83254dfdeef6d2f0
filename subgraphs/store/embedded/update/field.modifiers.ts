import { plus } from '../bson/arithmetic';
import { isDoc, isNumber, type Maybe, typeOf, type Value } from '../bson/value';
import { demand } from '../errors';
import { compareValues } from '../keys/value.key';
import { getAt, setAt, unsetAt } from './path';
import type { ModifierParser } from './update';

/** A modifier that sets what it computes from the present value; undefined changes nothing. */
const computing =
  (compute: (operand: Value, present: Maybe) => Maybe): ModifierParser =>
  (path, operand) => ({
    path,
    apply: (doc) => {
      const next = compute(operand, getAt(doc, path));
      if (next !== undefined) setAt(doc, path, structured(next));
    },
  });

/** An own copy, as one update may be applied to many documents. */
export function structured(value: Value): Value {
  if (Array.isArray(value)) return value.map(structured);
  return isDoc(value) ? new Map([...value].map(([name, field]) => [name, structured(field)])) : value;
}

const increment: ModifierParser = (path, operand) => {
  const name = path.join('.');
  demand(isNumber(operand), 'TypeMismatch', `Cannot increment with non-numeric argument: {${name}}`);
  return {
    path,
    apply: (doc) => {
      const present = getAt(doc, path);
      if (present === undefined) return setAt(doc, path, operand);
      demand(isNumber(present), 'TypeMismatch', `Cannot $inc '${name}' of type ${typeOf(present)}`);
      const sum = plus(present, operand);
      demand(sum !== undefined, 'BadValue', `$inc of '${name}' leaves 64 bits`);
      setAt(doc, path, sum);
    },
  };
};

export const fieldModifiers: Readonly<Record<string, ModifierParser>> = {
  $set: computing((operand) => operand),
  $setOnInsert: (path, operand) => ({
    path,
    onInsertOnly: true,
    apply: (doc) => setAt(doc, path, structured(operand)),
  }),
  $unset: (path) => ({ path, apply: (doc) => unsetAt(doc, path) }),
  $inc: increment,
  $min: computing((operand, present) =>
    present === undefined || compareValues(operand, present) < 0 ? operand : undefined,
  ),
  $max: computing((operand, present) =>
    present === undefined || compareValues(operand, present) > 0 ? operand : undefined,
  ),
};
