import { createRequire } from 'node:module';

/** The part of the planner's groups of fields, each of which becomes a fetch, that is looked at here. */
interface FetchGroup {
  readonly dependencyGraph: FetchGraph;
  children(): readonly FetchGroup[];
  removeChild(child: FetchGroup): void;
  canMergeSiblingIn(sibling: FetchGroup): boolean;
  canMergeChildIn(child: FetchGroup): boolean;
  mergeInWithAllDependencies(other: FetchGroup): void;
}

interface FetchGraph {
  dfsRemoveRedundantEdges(from: FetchGroup): void;
}

interface MultiMap {
  add(key: unknown, value: unknown): MultiMap;
}

const load = createRequire(require.resolve('@apollo/query-planner'));
let isInstalled = false;

/**
 * Keeps the planner from merging a fetch into another that has to wait for it, by way of a third: from then on
 * they wait for each other, and the planner follows the circle until the memory of the process is used up.
 *
 * The classes are not exported. They are taken from the first group that is put into one of the planner's maps,
 * which is done before any fetch is merged.
 */
export function guardMerging(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { MultiMap } = load('@apollo/federation-internals') as { MultiMap: { prototype: MultiMap } };
  const { add } = MultiMap.prototype;
  MultiMap.prototype.add = function (key, value) {
    if (isFetchGroup(value)) {
      MultiMap.prototype.add = add;
      guardGroups(Object.getPrototypeOf(value));
      guardGraphs(Object.getPrototypeOf(value.dependencyGraph));
    }
    return add.call(this, key, value);
  };
}

function isFetchGroup(value: unknown): value is FetchGroup {
  return typeof value === 'object' && value !== null && 'mergeInWithAllDependencies' in value;
}

function guardGroups(prototype: FetchGroup): void {
  const { mergeInWithAllDependencies, canMergeSiblingIn, canMergeChildIn } = prototype;
  prototype.mergeInWithAllDependencies = function (other) {
    if (makesCircle(this, other)) return;
    // With the same inputs neither needs the other; merged it would wait for itself.
    this.removeChild(other);
    other.removeChild(this);
    mergeInWithAllDependencies.call(this, other);
  };
  prototype.canMergeSiblingIn = function (sibling) {
    return canMergeSiblingIn.call(this, sibling) && !makesCircle(this, sibling);
  };
  prototype.canMergeChildIn = function (child) {
    return canMergeChildIn.call(this, child) && !makesCircle(this, child);
  };
}

/** The same as the planner does, but it looks at each group once, and ends where there is a circle all the same. */
function guardGraphs(prototype: FetchGraph): void {
  prototype.dfsRemoveRedundantEdges = (from) => {
    const seen = new Set<FetchGroup>();
    const waiting = from.children().flatMap((child) => child.children());
    for (let group = waiting.pop(); group; group = waiting.pop()) {
      if (group === from) throw new Error('the planner made fetches that wait for each other');
      if (seen.has(group)) continue;
      seen.add(group);
      waiting.push(...group.children());
    }
    for (const group of seen) from.removeChild(group);
  };
}

function makesCircle(one: FetchGroup, other: FetchGroup): boolean {
  return waitsByAThird(one, other) || waitsByAThird(other, one);
}

function waitsByAThird(first: FetchGroup, last: FetchGroup): boolean {
  const seen = new Set<FetchGroup>();
  const waiting = first.children().filter((child) => child !== last);
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    if (group === last) return true;
    if (seen.has(group)) continue;
    seen.add(group);
    waiting.push(...group.children());
  }
  return false;
}
