import { ObjectId } from 'bson';
import { type Doc, hasOperators, isDoc, type Maybe, type Value } from '../bson/value';
import { demand, EngineError, refuse } from '../errors';
import { areEqual, keyText } from '../keys/value.key';
import { conjuncts, type FieldFilter, type Filter } from '../query/filter';
import { arrayModifiers } from './array.modifiers';
import { fieldModifiers, structured } from './field.modifiers';
import { setAt } from './path';

/** Changes a document in place at one path. */
interface Modification {
  readonly path: readonly string[];
  readonly onInsertOnly?: true;
  readonly apply: (doc: Doc) => void;
}

export type ModifierParser = (path: readonly string[], operand: Value) => Modification;

const modifiers: Readonly<Record<string, ModifierParser>> = { ...fieldModifiers, ...arrayModifiers };

export const updateOperators: readonly string[] = Object.keys(modifiers);

export type Update =
  | { readonly kind: 'replacement'; readonly doc: Doc }
  | { readonly kind: 'modifications'; readonly modifications: readonly Modification[] };

/** Reads an update or a replacement. @throws EngineError for operators that are unknown or in conflict. */
export function parseUpdate(update: Maybe): Update {
  if (Array.isArray(update)) throw refuse('an update with an aggregation pipeline');
  demand(isDoc(update), 'FailedToParse', 'Update argument must be either an object or an array');
  if (!hasOperators(update)) {
    const operator = [...update.keys()].find((name) => name.startsWith('$'));
    demand(
      operator === undefined,
      'DollarPrefixedFieldName',
      `'${operator}' is not allowed in a replacement`,
    );
    return { kind: 'replacement', doc: update };
  }
  const modifications = [...update].flatMap(([operator, fields]) => parseOperator(operator, fields));
  modifications.sort((a, b) => comparePaths(a.path, b.path));
  demandApart(
    modifications.map(({ path }) => path),
    'ConflictingUpdateOperators',
  );
  return { kind: 'modifications', modifications };
}

function parseOperator(operator: string, fields: Value): Modification[] {
  const parse = Object.hasOwn(modifiers, operator) ? modifiers[operator] : undefined;
  demand(parse !== undefined, 'FailedToParse', `Unknown modifier: ${operator}`);
  demand(isDoc(fields), 'FailedToParse', `${operator} must be given an object of fields`);
  return [...fields].map(([name, operand]) => parse(parsePath(name), operand));
}

function parsePath(name: string): readonly string[] {
  const path = name.split('.');
  demand(!path.includes(''), 'EmptyFieldName', `The update path '${name}' contains an empty field name.`);
  const dollar = path.find((part) => part.startsWith('$'));
  if (dollar === '$' || dollar?.startsWith('$[')) throw refuse('a positional update');
  demand(dollar === undefined, 'DollarPrefixedFieldName', `'${dollar}' is not allowed in the path '${name}'`);
  return path;
}

/** @throws EngineError where a path is another's or leads into it; `paths` come in order. */
function demandApart(
  paths: readonly (readonly string[])[],
  codeName: 'ConflictingUpdateOperators' | 'NotSingleValueField',
): void {
  for (const [at, path] of paths.entries()) {
    const next = paths[at + 1];
    demand(
      next === undefined || path.some((name, depth) => name !== next[depth]),
      codeName,
      `the path '${next?.join('.')}' conflicts with '${path.join('.')}'`,
    );
  }
}

/** MongoDB adds new fields in the order of their names. */
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
  new EngineError('ImmutableField', "the update would modify the immutable field '_id'");

/** The document an upsert inserts: the filter's equalities, then the update. */
export function upsertedDocument(update: Update, filter: Filter): Doc {
  const base: Doc = new Map();
  const equalities = equalitiesOf(filter).filter(
    ({ name }) => update.kind !== 'replacement' || name === '_id',
  );
  demandApart(equalities.map(({ path }) => path).sort(comparePaths), 'NotSingleValueField');
  for (const { path, test } of equalities) setAt(base, path, structured(test.value));
  const doc = applyUpdate(update, base, true);
  if (doc.has('_id'))
    return new Map([['_id', doc.get('_id') ?? null], ...[...doc].filter(([name]) => name !== '_id')]);
  return new Map([['_id', new ObjectId() as Value], ...doc]);
}

type Equality = FieldFilter & { readonly test: { readonly op: '$eq'; readonly value: Value } };

const isEquality = (filter: Filter): filter is Equality =>
  filter.kind === 'field' && filter.test.op === '$eq';

const equalitiesOf = (filter: Filter): readonly Equality[] =>
  conjuncts(filter).flatMap((each) => {
    if (each.kind === 'or' && each.filters.length === 1) return each.filters.flatMap(equalitiesOf);
    return isEquality(each) ? [each] : [];
  });
