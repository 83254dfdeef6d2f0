import { Int32 } from 'bson';
import { type Doc, isDoc, type Value } from '../bson/value';
import { demand } from '../errors';
import { keyText } from '../keys/value.key';
import { maxSortBytes } from '../query/sorter';
import { type Accumulator, accumulators } from './accumulators';
import type { Expression } from './expression';
import { parseExpression } from './expression.parser';

interface Field {
  readonly name: string;
  readonly start: () => Accumulator;
  readonly input: Expression;
}

interface Group {
  readonly id: Expression;
  readonly fields: readonly Field[];
}

/** Reads $group. @throws EngineError for a missing _id or an unknown accumulator. */
export function parseGroup(spec: Value): Group {
  demand(isDoc(spec), 'Location15947', "a group's fields must be specified in an object");
  const id = spec.get('_id');
  demand(id !== undefined, 'Location15955', 'a group specification must include an _id');
  const fields = [...spec].filter(([name]) => name !== '_id').map(([name, value]) => parseField(name, value));
  return { id: parseExpression(id), fields };
}

function parseField(name: string, value: Value): Field {
  demand(!name.includes('.'), 'Location40235', `The field name '${name}' cannot contain '.'`);
  demand(!name.startsWith('$'), 'Location40236', `The field name '${name}' cannot be an operator name`);
  demand(isDoc(value), 'Location40234', `The field '${name}' must be an accumulator object`);
  const [[operator, operand] = ['', null]] = value;
  demand(value.size === 1, 'Location40238', `The field '${name}' must specify one accumulator`);
  const start = Object.entries(accumulators).find(([known]) => known === operator)?.[1];
  demand(start !== undefined, 'Location15952', `unknown group operator '${operator}'`);
  demand(operator !== '$count' || (isDoc(operand) && operand.size === 0), 'TypeMismatch', '$count takes {}');
  demand(!Array.isArray(operand), 'Location40237', `The ${operator} accumulator is a unary operator`);
  return { name, start, input: parseExpression(operator === '$count' ? new Int32(1) : operand) };
}

/** Groups documents; missing and null ids are one group. */
export async function* runGroup({ id, fields }: Group, chunks: AsyncIterable<Doc[]>): AsyncGenerator<Doc[]> {
  const groups = new Map<string, { id: Value; state: Accumulator[] }>();
  let size = 0;
  for await (const chunk of chunks) {
    for (const doc of chunk) {
      const value = id(doc) ?? null;
      const text = keyText(value);
      let group = groups.get(text);
      if (group === undefined) {
        group = { id: value, state: fields.map(({ start }) => start()) };
        groups.set(text, group);
        size += text.length * 2 + 64 * fields.length + 128;
      }
      for (const [index, accumulator] of group.state.entries()) {
        const before = accumulator.kept;
        accumulator.add(fields[index]?.input(doc));
        size += accumulator.kept - before;
      }
    }
    demand(size <= maxSortBytes, 'QueryExceededMemoryLimitNoDiskUseAllowed', '$group holds too much');
  }
  yield [...groups.values()].map(
    (group) =>
      new Map<string, Value>([
        ['_id', group.id],
        ...fields.map(({ name }, index): [string, Value] => [name, group.state[index]?.result() ?? null]),
      ]),
  );
}
