import { BSONRegExp } from 'bson';
import { parseExpression } from '../aggregate/expression.parser';
import {
  type Doc,
  isDoc,
  isNumber,
  isTruthy,
  type Maybe,
  type TypeName,
  toNumber,
  typeNumbers,
  typeOf,
  type Value,
} from '../bson/value';
import { EngineError, refuse } from '../errors';
import { keyText } from '../keys/value.key';
import type { Filter, Test } from './filter';
import { compilePattern } from './regex';

export const queryOperators: readonly string[] = [
  ...['$and', '$or', '$nor', '$expr', '$comment'],
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$type', '$not'],
  ...['$regex', '$options', '$mod', '$size', '$all', '$elemMatch'],
];

/** Reads a query document. @throws EngineError for an operator that is unknown or wrongly used. */
export function parseFilter(query: Doc): Filter {
  const filters = [...query].flatMap(([name, value]) => parseClause(name, value));
  const [only] = filters;
  return only !== undefined && filters.length === 1 ? only : { kind: 'and', filters };
}

function parseClause(name: string, value: Value): Filter[] {
  switch (name) {
    case '$and': {
      return [{ kind: 'and', filters: parseBranches(name, value) }];
    }
    case '$or':
    case '$nor':
      return [{ kind: name === '$or' ? 'or' : 'nor', filters: parseBranches(name, value) }];
    case '$expr':
      return [{ kind: 'expr', expression: parseExpression(value) }];
    case '$comment':
      return [];
    default:
      if (name.startsWith('$'))
        throw new EngineError(
          'BadValue',
          `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
        );
      return parseField(name, value);
  }
}

function parseBranches(name: string, value: Value): Filter[] {
  if (!Array.isArray(value)) throw new EngineError('BadValue', `${name} must be an array`);
  if (value.length === 0) throw new EngineError('BadValue', '$and/$or/$nor must be a nonempty array');
  return value.map((branch) => {
    if (!isDoc(branch)) throw new EngineError('BadValue', '$or/$and/$nor entries need to be full objects');
    return parseFilter(branch);
  });
}

export function parseField(name: string, value: Value): Filter[] {
  const path = name.split('.');
  return parseTests(value).map((test) => ({ kind: 'field', name, path, test }));
}

const isOperators = (value: Value): value is Doc =>
  isDoc(value) && (value.keys().next().value?.startsWith('$') ?? false);

/** The tests that a field's value stands for; several hold together. */
export function parseTests(value: Value): Test[] {
  if (value instanceof BSONRegExp) return [{ op: '$regex', pattern: compilePattern(value) }];
  if (!isOperators(value)) return [{ op: '$eq', value }];
  if (value.has('$ref') || value.has('$id')) return [{ op: '$eq', value }];
  return [...value].flatMap(([operator, operand]) => parseOperator(operator, operand, value));
}

function parseOperator(operator: string, operand: Value, all: Doc): Test[] {
  switch (operator) {
    case '$eq':
      return [{ op: '$eq', value: operand }];
    case '$ne':
      if (operand instanceof BSONRegExp) throw new EngineError('BadValue', "Can't have regex as arg to $ne.");
      return [{ op: '$not', tests: [{ op: '$eq', value: operand }] }];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (operand instanceof BSONRegExp)
        throw new EngineError('BadValue', `Can't have RegEx as arg to predicate over field.`);
      if (isDoc(operand) || Array.isArray(operand)) throw refuse(`${operator} with ${typeOf(operand)}`);
      return [{ op: operator, value: operand }];
    case '$in':
      return [parseIn(operator, operand)];
    case '$nin':
      return [{ op: '$not', tests: [parseIn(operator, operand)] }];
    case '$exists':
      return [isTruthy(operand) ? { op: '$exists' } : { op: '$not', tests: [{ op: '$exists' }] }];
    case '$not':
      return [{ op: '$not', tests: parseNot(operand) }];
    case '$regex':
      return [parseRegex(operand, all.get('$options'))];
    case '$options':
      if (!all.has('$regex')) throw new EngineError('BadValue', '$options needs a $regex');
      return [];
    case '$type':
      return [
        { op: '$type', types: new Set((Array.isArray(operand) ? operand : [operand]).flatMap(parseType)) },
      ];
    case '$mod':
      return [parseMod(operand)];
    case '$size':
      return [{ op: '$size', size: parseSize(operand) }];
    case '$all':
      return parseAll(operand);
    case '$elemMatch':
      return [parseElemMatch(operand)];
    default:
      throw new EngineError('BadValue', `unknown operator: ${operator}`);
  }
}

function parseIn(operator: string, operand: Value): Test {
  if (!Array.isArray(operand)) throw new EngineError('BadValue', `${operator} needs an array`);
  if (operand.some(isOperators)) throw new EngineError('BadValue', `cannot nest $ under ${operator}`);
  const values = operand.filter((value) => !(value instanceof BSONRegExp));
  const patterns = operand.filter((value) => value instanceof BSONRegExp).map(compilePattern);
  return { op: '$in', values, keys: new Set(values.map(keyText)), patterns };
}

function parseNot(operand: Value): Test[] {
  if (operand instanceof BSONRegExp) return parseTests(operand);
  if (!isDoc(operand)) throw new EngineError('BadValue', '$not needs a regex or a document');
  if (operand.size === 0) throw new EngineError('BadValue', '$not cannot be empty');
  if (!isOperators(operand)) throw new EngineError('BadValue', '$not needs operators');
  return parseTests(operand);
}

function parseRegex(operand: Value, options: Maybe): Test {
  const flags = options === undefined ? '' : options;
  if (typeof flags !== 'string') throw new EngineError('BadValue', '$options has to be a string');
  if (operand instanceof BSONRegExp) {
    if (operand.options !== '' && flags !== '')
      throw new EngineError('BadValue', 'options set in both $regex and $options');
    return {
      op: '$regex',
      pattern: compilePattern(new BSONRegExp(operand.pattern, operand.options || flags)),
    };
  }
  if (typeof operand !== 'string') throw new EngineError('BadValue', '$regex has to be a string');
  return { op: '$regex', pattern: compilePattern(new BSONRegExp(operand, flags)) };
}

function parseType(alias: Value): TypeName[] {
  if (alias === 'number') return ['int', 'long', 'double', 'decimal'];
  const names = Object.keys(typeNumbers) as TypeName[];
  const found = names.find(
    (name) => name === alias || (isNumber(alias) && typeNumbers[name] === toNumber(alias)),
  );
  if (found === undefined) throw new EngineError('BadValue', `Unknown type name alias: ${String(alias)}`);
  return [found];
}

function parseMod(operand: Value): Test {
  if (!Array.isArray(operand)) throw new EngineError('BadValue', 'malformed mod, needs to be an array');
  const [divisor, remainder] = operand;
  if (operand.length < 2) throw new EngineError('BadValue', 'malformed mod, not enough elements');
  if (operand.length > 2) throw new EngineError('BadValue', 'malformed mod, too many elements');
  if (!isNumber(divisor)) throw new EngineError('BadValue', 'malformed mod, divisor not a number');
  if (!isNumber(remainder)) throw new EngineError('BadValue', 'malformed mod, remainder not a number');
  const by = Math.trunc(toNumber(divisor));
  const rest = Math.trunc(toNumber(remainder));
  if (!Number.isSafeInteger(by) || !Number.isSafeInteger(rest))
    throw new EngineError('BadValue', 'malformed mod, value out of range');
  if (by === 0) throw new EngineError('BadValue', 'divisor cannot be 0');
  return { op: '$mod', divisor: by, remainder: rest };
}

function parseSize(operand: Value): number {
  const size = isNumber(operand) ? toNumber(operand) : Number.NaN;
  if (!Number.isInteger(size))
    throw new EngineError('BadValue', 'Failed to parse $size. Expected an integer');
  if (size < 0) throw new EngineError('BadValue', 'Failed to parse $size. Expected a non-negative number');
  return size;
}

function parseAll(operand: Value): Test[] {
  if (!Array.isArray(operand)) throw new EngineError('BadValue', '$all needs an array');
  if (operand.length === 0) return [{ op: '$in', values: [], keys: new Set(), patterns: [] }];
  return operand.flatMap((value) => {
    if (isDoc(value) && value.has('$elemMatch') && value.size === 1) return parseTests(value);
    if (isOperators(value)) throw new EngineError('BadValue', 'no $ expressions in $all');
    return value instanceof BSONRegExp ? parseTests(value) : [{ op: '$eq' as const, value }];
  });
}

function parseElemMatch(operand: Value): Test {
  if (!isDoc(operand)) throw new EngineError('BadValue', '$elemMatch needs an Object');
  const [first = ''] = operand.keys();
  const isValueForm = first.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first);
  if (first === '$expr')
    throw new EngineError('BadValue', '$expr can only be applied to the top-level document');
  if (!isValueForm) return { op: '$elemMatch', filter: parseFilter(operand) };
  return { op: '$elemMatchValue', tests: parseTests(operand) };
}
