import { ObjectId } from 'bson';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import { areEqual, keyText } from '../keys/value.key';
import type { Filter } from '../query/filter';
import { arrayModifiers } from './array.modifiers';
import { fieldModifiers, parseRename } from './field.modifiers';
import { getAt, setAt } from './path';

/** Changes a document in place at one path. */
export interface Modification {
  readonly path: readonly string[];
  readonly onInsertOnly?: true;
  readonly apply: (doc: Doc) => void;
}

export type ModifierParser = (path: readonly string[], operand: Value) => Modification;

const modifiers: Readonly<Record<string, ModifierParser>> = { ...fieldModifiers, ...arrayModifiers };

export const updateOperators: readonly string[] = [...Object.keys(modifiers), '$rename'];

export type Update =
  | { readonly kind: 'replacement'; readonly doc: Doc }
  | { readonly kind: 'modifications'; readonly modifications: readonly Modification[] };

/** Reads an update or a replacement. @throws EngineError for operators that are unknown or in conflict. */
export function parseUpdate(update: Maybe): Update {
  if (Array.isArray(update)) throw refuse('an update with an aggregation pipeline');
  if (!isDoc(update))
    throw new EngineError('FailedToParse', 'Update argument must be either an object or an array');
  const [first] = update.keys();
  if (first === undefined || !first.startsWith('$')) {
    const operator = [...update.keys()].find((name) => name.startsWith('$'));
    if (operator !== undefined)
      throw new EngineError(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${operator}' is not allowed in the context of an update's replacement document.`,
      );
    return { kind: 'replacement', doc: update };
  }
  const modifications = [...update].flatMap(([operator, fields]) => parseOperator(operator, fields));
  return { kind: 'modifications', modifications: inOrder(modifications) };
}

function parseOperator(operator: string, fields: Value): Modification[] {
  const parse = Object.hasOwn(modifiers, operator) ? modifiers[operator] : undefined;
  if (parse === undefined && operator !== '$rename') {
    throw new EngineError(
      'FailedToParse',
      `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!isDoc(fields))
    throw new EngineError(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeof fields} instead. For example: {$mod: {<field>: ...}}`,
    );
  return [...fields].flatMap(([name, operand]) => {
    const path = parsePath(name);
    return parse === undefined ? parseRename(path, parsePath(operand), name) : [parse(path, operand)];
  });
}

function parsePath(name: Value): readonly string[] {
  if (typeof name !== 'string')
    throw new EngineError('BadValue', "The 'to' field for $rename must be a string");
  const path = name.split('.');
  if (path.includes(''))
    throw new EngineError(
      'EmptyFieldName',
      `The update path '${name}' contains an empty field name, which is not allowed.`,
    );
  const dollar = path.find((part) => part.startsWith('$'));
  if (dollar !== undefined)
    throw dollar.startsWith('$[') || dollar === '$'
      ? refuse('a positional update')
      : new EngineError(
          'DollarPrefixedFieldName',
          `The dollar ($) prefixed field '${dollar}' in '${name}' is not allowed in the context of an update.`,
        );
  return path;
}

/** MongoDB adds new fields in the order of their names, and refuses two changes of one path. */
function inOrder(modifications: readonly Modification[]): Modification[] {
  const sorted = [...modifications].sort((a, b) => comparePaths(a.path, b.path));
  for (const [at, { path }] of sorted.entries()) {
    const next = sorted[at + 1]?.path;
    if (next === undefined || path.some((name, depth) => name !== next[depth])) continue;
    throw new EngineError(
      'ConflictingUpdateOperators',
      `Updating the path '${next.join('.')}' would create a conflict at '${path.join('.')}'`,
    );
  }
  return sorted;
}

function comparePaths(left: readonly string[], right: readonly string[]): number {
  for (const [depth, name] of left.entries()) {
    const other = right[depth];
    if (other === undefined) return 1;
    if (name === other) continue;
    const [a, b] = [Number(name), Number(other)];
    if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
    return Buffer.compare(Buffer.from(name), Buffer.from(other));
  }
  return left.length - right.length;
}

/** The document after the update; `doc` belongs to the caller and may be changed. @throws EngineError */
export function applyUpdate(update: Update, doc: Doc, isInsert = false): Doc {
  const id = doc.get('_id');
  if (update.kind === 'replacement') {
    const given = update.doc.get('_id');
    if (id !== undefined && given !== undefined && !areEqual(id, given)) throw immutableId();
    const fields = [...update.doc].filter(([name]) => name !== '_id');
    const kept = id ?? given;
    return new Map(kept === undefined ? fields : [['_id', kept], ...fields]);
  }
  // The update may change the inside of an _id that is an object, so it is compared by its key.
  const idText = keyText(id);
  for (const { apply, onInsertOnly } of update.modifications) if (isInsert || !onInsertOnly) apply(doc);
  if (id !== undefined && (!doc.has('_id') || keyText(doc.get('_id')) !== idText)) throw immutableId();
  return doc;
}

const immutableId = (): EngineError =>
  new EngineError(
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );

/** The document an upsert inserts: the filter's equalities, then the update. */
export function upsertedDocument(update: Update, filter: Filter): Doc {
  const base: Doc = new Map();
  for (const [name, value] of equalitiesOf(filter)) {
    if (update.kind === 'replacement' && name !== '_id') continue;
    const path = name.split('.');
    if (getAt(base, path) !== undefined)
      throw new EngineError(
        'NotSingleValueField',
        `cannot infer query fields to set, path '${name}' is matched twice`,
      );
    setAt(base, path, value);
  }
  const doc = applyUpdate(update, base, true);
  if (doc.has('_id'))
    return new Map([['_id', doc.get('_id') ?? null], ...[...doc].filter(([name]) => name !== '_id')]);
  return new Map([['_id', new ObjectId() as Value], ...doc]);
}

function equalitiesOf(filter: Filter): (readonly [string, Value])[] {
  if (filter.kind === 'and') return filter.filters.flatMap(equalitiesOf);
  if (filter.kind === 'or' && filter.filters.length === 1) return filter.filters.flatMap(equalitiesOf);
  return filter.kind === 'field' && filter.test.op === '$eq' ? [[filter.name, filter.test.value]] : [];
}
