import type { Rewrite } from '../plan/plan';
import { type DataObject, isDataObject, read, write } from './data-tree';

const CONDITION = '... on ';

/** Makes a plan's changes to what is sent or came back, in place. */
export function rewrite(
  value: unknown,
  rewrites: readonly Rewrite[],
  isOfType: (typename: string, type: string) => boolean,
): void {
  for (const one of rewrites) {
    const last = one.path.at(-1);
    if (last === undefined) continue;
    for (const object of objectsAlong([value], one.path.slice(0, -1), isOfType)) change(object, last, one);
  }
}

function objectsAlong(
  values: readonly unknown[],
  path: readonly string[],
  isOfType: (typename: string, type: string) => boolean,
): DataObject[] {
  const objects = values.flat(Number.POSITIVE_INFINITY).filter(isDataObject);
  const [first, ...rest] = path;
  if (first === undefined) return objects;
  if (!first.startsWith(CONDITION)) {
    return objectsAlong(
      objects.map((object) => read(object, first)),
      rest,
      isOfType,
    );
  }
  const type = first.slice(CONDITION.length);
  const kept = objects.filter((object) => {
    const typename = read(object, '__typename');
    return typeof typename !== 'string' || isOfType(typename, type);
  });
  return objectsAlong(kept, rest, isOfType);
}

function change(object: DataObject, name: string, one: Rewrite): void {
  if (one.kind === 'set') write(object, name, one.value);
  else if (Object.hasOwn(object, name)) {
    write(object, one.name, object[name]);
    delete object[name];
  }
}
