import { type Doc, hasOperators, isDoc, isNumber, isTruthy, type Maybe, type Value } from '../bson/value';
import { demand, refuse } from '../errors';
import { type Expression, fieldPath, type Transform } from './expression';
import { parseExpression } from './expression.parser';

type Leaf = 'keep' | 'drop' | Expression;
type Tree = Map<string, Leaf | Tree>;

/** Reads a projection of find or $project. @throws EngineError for a mixture of inclusion and exclusion. */
export function parseProjection(spec: Doc, takesExpressions = true): Transform {
  let kind: 'inclusion' | 'exclusion' | undefined;
  const tree = treeOf(spec, (value, name): Leaf => {
    if (typeof value === 'boolean' || isNumber(value)) {
      const isKept = isTruthy(value);
      // _id may be kept or left out in either kind.
      if (name === '_id') return isKept ? 'keep' : 'drop';
      demand(!isKept || kind !== 'exclusion', 'Location31253', mixed('inclusion', name, 'exclusion'));
      demand(isKept || kind !== 'inclusion', 'Location31254', mixed('exclusion', name, 'inclusion'));
      kind = isKept ? 'inclusion' : 'exclusion';
      return isKept ? 'keep' : 'drop';
    }
    if (isDoc(value) && ['$slice', '$elemMatch', '$meta'].some((operator) => value.has(operator)))
      throw refuse('$slice, $elemMatch or $meta in a projection');
    if (!takesExpressions) throw refuse('an expression in the projection of a command that writes');
    demand(
      kind !== 'exclusion',
      isDoc(value) ? 'Location31252' : 'Location31310',
      `Cannot compute ${name} in an exclusion`,
    );
    kind = 'inclusion';
    return parseExpression(value);
  });
  const id = tree.get('_id');
  kind ??= id === 'drop' ? 'exclusion' : 'inclusion';
  if (kind === 'exclusion') {
    if (id === 'keep') tree.delete('_id');
    return (doc) => shape('exclude', tree, doc, doc);
  }
  if (id === 'drop') tree.delete('_id');
  else if (id === undefined) tree.set('_id', 'keep');
  return (doc) => shape('include', tree, doc, doc);
}

const mixed = (wanted: string, name: string, kind: string): string =>
  `Cannot do ${wanted} on field ${name} in ${kind} projection`;

/** Reads $addFields: every leaf is an expression. */
export function parseAddFields(spec: Doc): Transform {
  const tree = treeOf(spec, parseExpression);
  return (doc) => shape('add', tree, doc, doc);
}

export function parseUnset(names: readonly string[]): Transform {
  const tree = treeOf(new Map(names.map((name) => [name, null])), () => 'drop');
  return (doc) => shape('exclude', tree, doc, doc);
}

type ReadLeaf = (value: Value, name: string) => Leaf;

function treeOf(spec: Doc, read: ReadLeaf): Tree {
  const tree: Tree = new Map();
  putAll(tree, spec, read, '');
  return tree;
}

function putAll(tree: Tree, fields: Doc, read: ReadLeaf, prefix: string): void {
  for (const [name, value] of fields) {
    if (name === '$' || name.endsWith('.$')) throw refuse('a positional projection');
    put(tree, fieldPath(name), value, read, `${prefix}${name}`);
  }
}

function put(
  tree: Tree,
  [first = '', ...rest]: readonly string[],
  value: Value,
  read: ReadLeaf,
  name: string,
): void {
  const isLeaf = rest.length === 0 && !(isDoc(value) && !hasOperators(value));
  const present = tree.get(first);
  demand(
    present === undefined || (!isLeaf && present instanceof Map),
    'Location31250',
    `Path collision at ${name}`,
  );
  if (isLeaf) {
    tree.set(first, read(value, name));
    return;
  }
  const child: Tree = present instanceof Map ? present : new Map();
  tree.set(first, child);
  if (rest.length > 0) put(child, rest, value, read, name);
  else if (isDoc(value)) {
    demand(value.size > 0, 'Location51270', `An empty sub-projection is not a valid value: ${name}`);
    putAll(child, value, read, `${name}.`);
  }
}

function* leaves(tree: Tree): Generator<Leaf> {
  for (const child of tree.values()) {
    if (child instanceof Map) yield* leaves(child);
    else yield child;
  }
}

const isComputed = (child: Leaf | Tree): child is Expression => typeof child === 'function';
const hasComputed = (tree: Tree): boolean => [...leaves(tree)].some(isComputed);

/** What becomes of fields that a tree does not name: they go, they stay, or they stay beside computed ones. */
type Mode = 'include' | 'exclude' | 'add';

function shape(mode: Mode, tree: Tree, value: Doc, root: Doc): Doc {
  const out: Doc = new Map();
  for (const [name, field] of value) {
    const child = tree.get(name);
    const stays = child === undefined ? mode !== 'include' : child === 'keep' || mode === 'add';
    const next = child instanceof Map ? shapeIn(mode, child, field, root) : stays ? field : undefined;
    if (next !== undefined) out.set(name, next);
  }
  for (const [name, child] of tree) {
    if (isComputed(child)) {
      const computed = child(root);
      if (computed === undefined) out.delete(name);
      else out.set(name, computed);
    } else if (child instanceof Map && !value.has(name) && hasComputed(child))
      out.set(name, shape(mode, child, new Map(), root));
  }
  return out;
}

function shapeIn(mode: Mode, tree: Tree, value: Value, root: Doc): Maybe {
  if (isDoc(value)) return shape(mode, tree, value, root);
  if (Array.isArray(value))
    return value.map((item) => shapeIn(mode, tree, item, root)).filter((item) => item !== undefined);
  if (hasComputed(tree)) return shape(mode, tree, new Map(), root);
  return mode === 'exclude' ? value : undefined;
}
