import { type Doc, isDoc, isNumber, isTruthy, type Maybe, type Value } from '../bson/value';
import { EngineError, refuse } from '../errors';
import type { Expression, Variables } from './expression';
import { parseExpression } from './expression.parser';

export type Transform = (doc: Doc, variables: Variables) => Doc;

type Leaf = 'keep' | 'drop' | Expression;
type Tree = Map<string, Leaf | Tree>;

/** Reads a projection of find or $project. @throws EngineError for a mixture of inclusion and exclusion. */
export function parseProjection(spec: Doc): Transform {
  const tree = treeOf(spec, readLeaf);
  const id = tree.get('_id');
  tree.delete('_id');
  const kinds = new Set([...leaves(tree)].map((leaf) => (leaf === 'drop' ? 'drop' : 'keep')));
  if (kinds.size > 1) throw mixed(spec);
  const isExclusion = kinds.size === 0 ? id === 'drop' : kinds.has('drop');
  if (isExclusion) {
    if (id !== undefined && id !== 'keep') tree.set('_id', id);
    return (doc) => exclude(tree, doc);
  }
  const withId: Tree = id === 'drop' ? tree : new Map([['_id', id ?? 'keep'], ...tree]);
  return (doc, variables) => include(withId, doc, doc, variables);
}

/** Reads $addFields: every leaf is an expression. */
export function parseAddFields(spec: Doc): Transform {
  const tree = treeOf(spec, parseExpression);
  return (doc, variables) => addFields(tree, doc, doc, variables);
}

export function parseUnset(names: readonly string[]): Transform {
  const tree = treeOf(new Map(names.map((name) => [name, null])), () => 'drop' as const);
  return (doc) => exclude(tree, doc);
}

function mixed(spec: Doc): EngineError {
  const flags = [...spec].filter(([name]) => name !== '_id');
  const firstIsKeep = flags[0] !== undefined && readLeaf(flags[0][1]) !== 'drop';
  const odd = flags.find(([, value]) => (readLeaf(value) !== 'drop') !== firstIsKeep)?.[0] ?? '';
  return firstIsKeep
    ? new EngineError('Location31254', `Cannot do exclusion on field ${odd} in inclusion projection`)
    : new EngineError('Location31253', `Cannot do inclusion on field ${odd} in exclusion projection`);
}

function readLeaf(value: Value): Leaf {
  if (typeof value === 'boolean' || isNumber(value)) return isTruthy(value) ? 'keep' : 'drop';
  if (isDoc(value) && ['$slice', '$elemMatch', '$meta'].some((name) => value.has(name)))
    throw refuse('$slice, $elemMatch or $meta in a projection');
  return parseExpression(value);
}

function treeOf<L extends Leaf>(spec: Doc, read: (value: Value) => L): Tree {
  const tree: Tree = new Map();
  for (const [name, value] of spec) put(tree, name.split('.'), value, read, name);
  return tree;
}

function put(
  tree: Tree,
  path: readonly string[],
  value: Value,
  read: (value: Value) => Leaf,
  name: string,
): void {
  const [first = '', ...rest] = path;
  if (first === '' || first.startsWith('$'))
    throw first === '$'
      ? refuse('a positional projection')
      : new EngineError('Location16410', `'${name}' is no field path`);
  const isNested =
    rest.length === 0 &&
    isDoc(value) &&
    value.size > 0 &&
    ![...value.keys()].some((key) => key.startsWith('$'));
  if (rest.length === 0 && !isNested) {
    if (tree.has(first)) throw collision(name);
    tree.set(first, read(value));
    return;
  }
  const child = tree.get(first) ?? new Map();
  if (!(child instanceof Map)) throw collision(name);
  tree.set(first, child);
  if (rest.length > 0) put(child, rest, value, read, name);
  else for (const [key, each] of value as Doc) put(child, key.split('.'), each, read, `${name}.${key}`);
}

const collision = (name: string): EngineError =>
  new EngineError('Location31250', `Path collision at ${name}`);

function* leaves(tree: Tree): Generator<Leaf> {
  for (const child of tree.values()) {
    if (child instanceof Map) yield* leaves(child);
    else yield child;
  }
}

const isComputed = (child: Leaf | Tree): child is Expression => typeof child === 'function';
const hasComputed = (tree: Tree): boolean => [...leaves(tree)].some(isComputed);

function include(tree: Tree, value: Doc, root: Doc, variables: Variables): Doc {
  const out: Doc = new Map();
  for (const [name, field] of value) {
    const child = tree.get(name);
    if (child === 'keep') out.set(name, field);
    else if (child instanceof Map) setKnown(out, name, includeIn(child, field, root, variables));
  }
  for (const [name, child] of tree) {
    if (isComputed(child)) setKnown(out, name, child(root, variables));
    else if (child instanceof Map && !value.has(name) && hasComputed(child))
      out.set(name, include(child, new Map(), root, variables));
  }
  return out;
}

function includeIn(tree: Tree, value: Value, root: Doc, variables: Variables): Maybe {
  if (isDoc(value)) return include(tree, value, root, variables);
  if (Array.isArray(value))
    return value.map((item) => includeIn(tree, item, root, variables)).filter((item) => item !== undefined);
  return hasComputed(tree) ? include(tree, new Map(), root, variables) : undefined;
}

function exclude(tree: Tree, value: Doc): Doc {
  const out: Doc = new Map();
  for (const [name, field] of value) {
    const child = tree.get(name);
    if (child === undefined) out.set(name, field);
    else if (child instanceof Map) out.set(name, excludeIn(child, field));
  }
  return out;
}

function excludeIn(tree: Tree, value: Value): Value {
  if (isDoc(value)) return exclude(tree, value);
  return Array.isArray(value) ? value.map((item) => excludeIn(tree, item)) : value;
}

function addFields(tree: Tree, value: Doc, root: Doc, variables: Variables): Doc {
  const out: Doc = new Map(value);
  for (const [name, child] of tree) {
    if (isComputed(child)) {
      const computed = child(root, variables);
      if (computed === undefined) out.delete(name);
      else out.set(name, computed);
    } else if (child instanceof Map) out.set(name, addIn(child, value.get(name), root, variables));
  }
  return out;
}

function addIn(tree: Tree, value: Maybe, root: Doc, variables: Variables): Value {
  if (Array.isArray(value)) return value.map((item) => addIn(tree, item, root, variables));
  return addFields(tree, isDoc(value) ? value : new Map(), root, variables);
}

function setKnown(doc: Doc, name: string, value: Maybe): void {
  if (value !== undefined) doc.set(name, value);
}
