import { type Doc, isDoc, isNullish, isTruthy, type Maybe, type Value } from '../bson/value';
import { demand, EngineError } from '../errors';
import { type Expression, fieldAt, fieldPath, type Operator } from './expression';
import { numberOperators } from './number.operators';
import { valueOperators } from './value.operators';

const operators: Readonly<Record<string, Operator>> = { ...valueOperators, ...numberOperators };

/** Operators that decide themselves what to compute. */
const syntax: Readonly<Record<string, (operand: Value) => Expression>> = {
  $literal: (operand) => () => operand,
  $and: (operand) => {
    const all = parseList(operand);
    return (doc) => all.every((each) => isTruthy(each(doc)));
  },
  $or: (operand) => {
    const all = parseList(operand);
    return (doc) => all.some((each) => isTruthy(each(doc)));
  },
  $cond: parseCond,
  $ifNull: (operand) => {
    const all = parseList(operand);
    demand(all.length >= 2, 'BadValue', '$ifNull needs at least two arguments');
    return (doc) => {
      let value: Maybe;
      for (const each of all) {
        value = each(doc);
        if (!isNullish(value)) return value;
      }
      return value;
    };
  },
};

export const expressionOperators: readonly string[] = [...Object.keys(operators), ...Object.keys(syntax)];

/** Reads an aggregation expression. @throws EngineError for an unknown operator or variable. */
export function parseExpression(value: Value): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return parsePath(value);
  if (Array.isArray(value)) {
    const items = value.map(parseExpression);
    return (doc) => items.map((item) => item(doc) ?? null);
  }
  if (!isDoc(value)) return () => value;
  const [name] = value.keys();
  return name?.startsWith('$') ? parseOperator(name, value) : parseObject(value);
}

function parsePath(text: string): Expression {
  if (!text.startsWith('$$')) {
    const path = fieldPath(text.slice(1));
    return (doc) => fieldAt(doc, path);
  }
  const [name, ...rest] = fieldPath(text.slice(2));
  if (name === 'REMOVE') return () => undefined;
  demand(name === 'ROOT' || name === 'CURRENT', 'Location17276', `Use of undefined variable: ${name}`);
  return (doc) => fieldAt(doc, rest);
}

function parseObject(value: Doc): Expression {
  const fields = [...value].map(([name, field]) => {
    demand(
      !name.startsWith('$') && !name.includes('.') && name !== '',
      'Location16410',
      `'${name}' is no field name`,
    );
    return [name, parseExpression(field)] as const;
  });
  return (doc) => {
    const result: Doc = new Map();
    for (const [name, field] of fields) {
      const computed = field(doc);
      if (computed !== undefined) result.set(name, computed);
    }
    return result;
  };
}

function parseOperator(name: string, value: Doc): Expression {
  demand(value.size === 1, 'Location15983', `an expression has exactly one field: ${name}`);
  const operand = value.get(name) ?? null;
  const special = Object.hasOwn(syntax, name) ? syntax[name] : undefined;
  if (special !== undefined) return special(operand);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  demand(operator !== undefined, 'InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const all = parseList(operand);
  const { min, max, apply } = operator;
  if (all.length < min || all.length > max)
    throw new EngineError('Location16020', `Expression ${name} does not take ${all.length} arguments.`);
  return (doc) => apply(all.map((each) => each(doc)));
}

const parseList = (operand: Value): Expression[] =>
  (Array.isArray(operand) ? operand : [operand]).map(parseExpression);

function parseCond(operand: Value): Expression {
  const parts = isDoc(operand) ? condParts(operand) : operand;
  demand(Array.isArray(parts) && parts.length === 3, 'Location16020', '$cond takes exactly 3 arguments');
  const [test, yes, no] = parts.map(parseExpression) as [Expression, Expression, Expression];
  return (doc) => (isTruthy(test(doc)) ? yes : no)(doc);
}

function condParts(operand: Doc): Value[] {
  const names = ['if', 'then', 'else'];
  const unknown = [...operand.keys()].find((name) => !names.includes(name));
  demand(unknown === undefined, 'Location17083', `Unrecognized parameter to $cond: ${unknown}`);
  return names.map((name) => {
    const part = operand.get(name);
    demand(part !== undefined, 'Location17080', `Missing '${name}' parameter to $cond`);
    return part;
  });
}
