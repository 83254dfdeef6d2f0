import { BSONRegExp } from 'bson';
import { parseExpression } from '../aggregate/expression.parser';
import { wholePart } from '../bson/arithmetic';
import {
  type Doc,
  hasOperators,
  isDoc,
  isNumber,
  isTruthy,
  type Maybe,
  type TypeName,
  toNumber,
  toWhole,
  typeNumbers,
  typeOf,
  type Value,
} from '../bson/value';
import { demand, EngineError, refuse } from '../errors';
import { keyText } from '../keys/value.key';
import type { Filter, Test } from './filter';
import { compilePattern } from './regex';

export const queryOperators: readonly string[] = [
  ...['$and', '$or', '$nor', '$expr', '$comment'],
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$type', '$not'],
  ...['$regex', '$options', '$mod', '$size', '$all', '$elemMatch'],
];

/** Reads a query document. @throws EngineError for an operator that is unknown or wrongly used. */
export const parseFilter = (query: Doc): Filter => parseClauses(query, true);

/** Reads what an array's element is asked, where no $expr may stand. */
export const parseElementFilter = (query: Doc): Filter => parseClauses(query, false);

function parseClauses(query: Doc, isWhole: boolean): Filter {
  const filters = [...query].flatMap(([name, value]) => parseClause(name, value, isWhole));
  const [only] = filters;
  return only !== undefined && filters.length === 1 ? only : { kind: 'and', filters };
}

function parseClause(name: string, value: Value, isWhole: boolean): Filter[] {
  switch (name) {
    case '$and':
      return [{ kind: 'and', filters: parseBranches(name, value, isWhole) }];
    case '$or':
      return [{ kind: 'or', filters: parseBranches(name, value, isWhole) }];
    case '$nor':
      return [{ kind: 'nor', filters: parseBranches(name, value, isWhole) }];
    case '$expr':
      demand(isWhole, 'BadValue', '$expr can only be applied to the top-level document');
      return [{ kind: 'expr', expression: parseExpression(value) }];
    case '$comment':
      return [];
    default: {
      demand(!name.startsWith('$'), 'BadValue', `unknown top level operator: ${name}`);
      const path = name.split('.');
      return parseTests(value).map((test) => ({ kind: 'field', name, path, test }));
    }
  }
}

function parseBranches(name: string, value: Value, isWhole: boolean): Filter[] {
  demand(Array.isArray(value), 'BadValue', `${name} must be an array`);
  demand(value.length > 0, 'BadValue', '$and/$or/$nor must be a nonempty array');
  return value.map((branch) => {
    demand(isDoc(branch), 'BadValue', '$or/$and/$nor entries need to be full objects');
    return parseClauses(branch, isWhole);
  });
}

/** The tests that a field's value stands for; several hold together. */
export function parseTests(value: Value): Test[] {
  if (value instanceof BSONRegExp) return [{ op: '$regex', pattern: compilePattern(value) }];
  if (!isDoc(value) || !hasOperators(value)) return [{ op: '$eq', value }];
  if (value.has('$ref') || value.has('$id')) return [{ op: '$eq', value }];
  return [...value].flatMap(([operator, operand]) => parseOperator(operator, operand, value));
}

function parseOperator(operator: string, operand: Value, all: Doc): Test[] {
  switch (operator) {
    case '$eq':
      return [{ op: '$eq', value: operand }];
    case '$ne':
      demand(!(operand instanceof BSONRegExp), 'BadValue', "Can't have regex as arg to $ne.");
      return [{ op: '$not', tests: [{ op: '$eq', value: operand }] }];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      demand(!(operand instanceof BSONRegExp), 'BadValue', "Can't have RegEx as arg to a comparison");
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
      demand(all.has('$regex'), 'BadValue', '$options needs a $regex');
      return [];
    case '$type':
      return [{ op: '$type', types: parseTypes(operand) }];
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
  demand(Array.isArray(operand), 'BadValue', `${operator} needs an array`);
  demand(!operand.some(hasOperators), 'BadValue', `cannot nest $ under ${operator}`);
  const values = operand.filter((value) => !(value instanceof BSONRegExp));
  const patterns = operand.filter((value) => value instanceof BSONRegExp).map(compilePattern);
  return { op: '$in', values, keys: new Set(values.map(keyText)), patterns };
}

function parseNot(operand: Value): Test[] {
  if (operand instanceof BSONRegExp) return parseTests(operand);
  demand(isDoc(operand), 'BadValue', '$not needs a regex or a document');
  demand(operand.size !== 0, 'BadValue', '$not cannot be empty');
  demand(hasOperators(operand), 'BadValue', '$not needs operators');
  return parseTests(operand);
}

function parseRegex(operand: Value, options: Maybe): Test {
  const flags = options === undefined ? '' : options;
  demand(typeof flags === 'string', 'BadValue', '$options has to be a string');
  if (operand instanceof BSONRegExp) {
    demand(!(operand.options !== '' && flags !== ''), 'BadValue', 'options set in both $regex and $options');
    return {
      op: '$regex',
      pattern: compilePattern(new BSONRegExp(operand.pattern, operand.options || flags)),
    };
  }
  demand(typeof operand === 'string', 'BadValue', '$regex has to be a string');
  return { op: '$regex', pattern: compilePattern(new BSONRegExp(operand, flags)) };
}

function parseTypes(operand: Value): Set<TypeName> {
  const types = new Set((Array.isArray(operand) ? operand : [operand]).flatMap(parseType));
  demand(types.size > 0, 'FailedToParse', '$type must match at least one type');
  return types;
}

function parseType(alias: Value): TypeName[] {
  if (alias === 'number') return ['int', 'long', 'double', 'decimal'];
  const names = Object.keys(typeNumbers) as TypeName[];
  const found = names.find(
    (name) => name === alias || (isNumber(alias) && typeNumbers[name] === toNumber(alias)),
  );
  demand(found !== undefined, 'BadValue', `Unknown type name alias: ${String(alias)}`);
  return [found];
}

function parseMod(operand: Value): Test {
  demand(Array.isArray(operand), 'BadValue', 'malformed mod, needs to be an array');
  demand(operand.length >= 2, 'BadValue', 'malformed mod, not enough elements');
  demand(operand.length === 2, 'BadValue', 'malformed mod, too many elements');
  const [divisor, remainder] = operand.map((value) => (isNumber(value) ? wholePart(value) : undefined));
  demand(divisor !== undefined, 'BadValue', 'malformed mod, divisor not a number of 64 bits');
  demand(remainder !== undefined, 'BadValue', 'malformed mod, remainder not a number of 64 bits');
  demand(divisor !== 0n, 'BadValue', 'divisor cannot be 0');
  return { op: '$mod', divisor, remainder };
}

function parseSize(operand: Value): number {
  const size = toWhole(operand);
  demand(size !== undefined && size >= 0, 'BadValue', '$size wants an integer from 0 up');
  return size;
}

function parseAll(operand: Value): Test[] {
  demand(Array.isArray(operand), 'BadValue', '$all needs an array');
  if (operand.length === 0) return [{ op: '$in', values: [], keys: new Set(), patterns: [] }];
  return operand.flatMap((value) => {
    if (isDoc(value) && value.has('$elemMatch') && value.size === 1) return parseTests(value);
    demand(!hasOperators(value), 'BadValue', 'no $ expressions in $all');
    return value instanceof BSONRegExp ? parseTests(value) : [{ op: '$eq' as const, value }];
  });
}

function parseElemMatch(operand: Value): Test {
  demand(isDoc(operand), 'BadValue', '$elemMatch needs an Object');
  const [first = ''] = operand.keys();
  const isValueForm = first.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first);
  if (!isValueForm) return { op: '$elemMatch', filter: parseElementFilter(operand) };
  return { op: '$elemMatchValue', tests: parseTests(operand) };
}
