import { type Doc, isDoc, isTruthy, type Value } from '../bson/value';
import { EngineError } from '../errors';
import { arrayOperators } from './array.operators';
import { comparisonOperators } from './comparison.operators';
import { type Expression, fieldAt } from './expression';
import { numberOperators } from './number.operators';
import { textOperators } from './text.operators';

/** An operator over arguments that are computed first. */
export interface Operator {
  readonly min: number;
  readonly max: number;
  readonly apply: (values: readonly (Value | undefined)[]) => Value | undefined;
}

const operators: Readonly<Record<string, Operator>> = {
  ...arrayOperators,
  ...comparisonOperators,
  ...numberOperators,
  ...textOperators,
};

type SyntaxParser = (operand: Value) => Expression;

/** Operators that decide themselves what to compute. */
const syntax: Readonly<Record<string, SyntaxParser>> = {
  $literal: (operand) => () => operand,
  $and: (operand) => {
    const all = parseList(operand);
    return (doc, variables) => all.every((each) => isTruthy(each(doc, variables)));
  },
  $or: (operand) => {
    const all = parseList(operand);
    return (doc, variables) => all.some((each) => isTruthy(each(doc, variables)));
  },
  $cond: parseCond,
  $ifNull: (operand) => {
    const all = parseList(operand);
    if (all.length < 2) throw new EngineError('BadValue', '$ifNull needs at least two arguments');
    return (doc, variables) => {
      let value: Value | undefined;
      for (const each of all) {
        value = each(doc, variables);
        if (value !== undefined && value !== null) return value;
      }
      return value;
    };
  },
  $switch: parseSwitch,
  $let: parseLet,
  $map: (operand) =>
    parseIteration('$map', operand, ['input', 'as', 'in'], 'in', (items, computed) =>
      items.map((item) => computed(item) ?? null),
    ),
  $filter: (operand) =>
    parseIteration('$filter', operand, ['input', 'as', 'cond'], 'cond', (items, computed) =>
      items.filter((item) => isTruthy(computed(item))),
    ),
};

export const expressionOperators: readonly string[] = [...Object.keys(operators), ...Object.keys(syntax)];

/** Reads an aggregation expression. @throws EngineError for an unknown operator or variable. */
export function parseExpression(value: Value): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return parsePath(value);
  if (Array.isArray(value)) {
    const items = value.map(parseExpression);
    return (doc, variables) => items.map((item) => item(doc, variables) ?? null);
  }
  if (!isDoc(value)) return () => value;
  const [name] = value.keys();
  return name?.startsWith('$') ? parseOperator(name, value) : parseObject(value);
}

function parsePath(text: string): Expression {
  const isVariable = text.startsWith('$$');
  const path = text.slice(isVariable ? 2 : 1).split('.');
  if (path.some((part) => part === '' || part.startsWith('$') || part.includes('\0'))) {
    throw new EngineError('Location16410', `'${text}' is no field path`);
  }
  if (!isVariable) return (doc) => fieldAt(doc, path);
  const [name = '', ...rest] = path;
  if (name === 'ROOT' || name === 'CURRENT') return (doc) => fieldAt(doc, rest);
  if (name === 'REMOVE') return () => undefined;
  if (!/^[a-z\u0080-\uffff]/.test(name))
    throw new EngineError('Location17276', `Use of undefined variable: ${name}`);
  return (_doc, variables) => {
    if (!variables.has(name)) throw new EngineError('Location17276', `Use of undefined variable: ${name}`);
    return fieldAt(variables.get(name), rest);
  };
}

function parseObject(value: Doc): Expression {
  const fields = [...value].map(([name, field]) => {
    if (name.startsWith('$') || name.includes('.') || name === '')
      throw new EngineError('Location16410', `'${name}' is no field name of an expression object`);
    return [name, parseExpression(field)] as const;
  });
  return (doc, variables) => {
    const result: Doc = new Map();
    for (const [name, field] of fields) {
      const computed = field(doc, variables);
      if (computed !== undefined) result.set(name, computed);
    }
    return result;
  };
}

function parseOperator(name: string, value: Doc): Expression {
  if (value.size !== 1)
    throw new EngineError(
      'Location15983',
      `an object representing an expression must have exactly one field: ${name}`,
    );
  const operand = value.get(name) ?? null;
  const special = Object.hasOwn(syntax, name) ? syntax[name] : undefined;
  if (special !== undefined) return special(operand);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (operator === undefined)
    throw new EngineError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const all = parseList(operand);
  if (all.length < operator.min || all.length > operator.max) {
    throw new EngineError(
      'Location16020',
      `Expression ${name} takes ${operator.min === operator.max ? `exactly ${operator.min}` : `${operator.min} to ${operator.max}`} arguments. ${all.length} were passed in.`,
    );
  }
  return (doc, variables) => operator.apply(all.map((each) => each(doc, variables)));
}

const parseList = (operand: Value): Expression[] =>
  (Array.isArray(operand) ? operand : [operand]).map(parseExpression);

/** The named arguments of an operator; all but `optional` are needed. */
function parseArguments(
  operator: string,
  operand: Value,
  names: readonly string[],
  optional: readonly string[] = [],
): Map<string, Value> {
  if (!isDoc(operand)) throw new EngineError('FailedToParse', `${operator} needs an object`);
  for (const name of operand.keys()) {
    if (!names.includes(name))
      throw new EngineError('FailedToParse', `Unrecognized parameter to ${operator}: ${name}`);
  }
  for (const name of names) {
    if (!operand.has(name) && !optional.includes(name))
      throw new EngineError('FailedToParse', `Missing '${name}' parameter to ${operator}`);
  }
  return operand;
}

function parseCond(operand: Value): Expression {
  const parts = Array.isArray(operand)
    ? operand
    : ['if', 'then', 'else'].map(
        (name) => parseArguments('$cond', operand, ['if', 'then', 'else']).get(name) ?? null,
      );
  if (parts.length !== 3)
    throw new EngineError('Location16020', 'Expression $cond takes exactly 3 arguments.');
  const [test, yes, no] = parts.map(parseExpression) as [Expression, Expression, Expression];
  return (doc, variables) => (isTruthy(test(doc, variables)) ? yes : no)(doc, variables);
}

function parseSwitch(operand: Value): Expression {
  const given = parseArguments('$switch', operand, ['branches', 'default'], ['default']);
  const list = given.get('branches');
  if (!Array.isArray(list) || list.length === 0)
    throw new EngineError('FailedToParse', '$switch requires at least one branch.');
  const branches = list.map((branch) => {
    const parts = parseArguments('$switch', branch, ['case', 'then']);
    return {
      test: parseExpression(parts.get('case') ?? null),
      outcome: parseExpression(parts.get('then') ?? null),
    };
  });
  const fallback = given.has('default') ? parseExpression(given.get('default') ?? null) : undefined;
  return (doc, variables) => {
    const branch = branches.find(({ test }) => isTruthy(test(doc, variables)));
    const chosen = branch?.outcome ?? fallback;
    if (chosen === undefined)
      throw new EngineError(
        'Location40066',
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    return chosen(doc, variables);
  };
}

function parseLet(operand: Value): Expression {
  const given = parseArguments('$let', operand, ['vars', 'in']);
  const vars = parseVariables(given.get('vars') ?? null);
  const body = parseExpression(given.get('in') ?? null);
  return (doc, variables) =>
    body(doc, new Map([...variables, ...vars.map(([name, each]) => [name, each(doc, variables)] as const)]));
}

/** Reads `let: { name: expression }`. */
export function parseVariables(spec: Value): (readonly [string, Expression])[] {
  if (!isDoc(spec)) throw new EngineError('FailedToParse', 'variables must be an object');
  return [...spec].map(([name, value]) => {
    if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
      throw new EngineError('FailedToParse', `'${name}' is no variable name`);
    return [name, parseExpression(value)] as const;
  });
}

function parseIteration(
  operator: string,
  operand: Value,
  names: readonly string[],
  bodyName: string,
  iterate: (items: readonly Value[], computed: (item: Value) => Value | undefined) => Value,
): Expression {
  const given = parseArguments(operator, operand, names, ['as']);
  const input = parseExpression(given.get('input') ?? null);
  const as = given.get('as') ?? 'this';
  if (typeof as !== 'string') throw new EngineError('FailedToParse', `'as' of ${operator} must be a string`);
  const body = parseExpression(given.get(bodyName) ?? null);
  return (doc, variables) => {
    const items = input(doc, variables);
    if (items === undefined || items === null) return null;
    if (!Array.isArray(items))
      throw new EngineError('Location16883', `input to ${operator} must be an array`);
    return iterate(items, (item) => body(doc, new Map([...variables, [as, item]])));
  };
}
