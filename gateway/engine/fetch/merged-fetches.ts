import type { FetchNode, PlanNode } from '../plan/plan';

/** A fetch of a plan with every place that it is made for. */
export interface SpreadFetch extends FetchNode {
  readonly paths: readonly (readonly string[])[];
}

export type SpreadNode =
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly SpreadNode[] }
  | SpreadFetch;

/**
 * The plan with fetches that ask the same of entities at the same time made one: a planner plans one for each place,
 * so that an object under two thousand aliases would be two thousand requests.
 */
export function mergeFetches(node: PlanNode): SpreadNode {
  if (node.kind === 'fetch') return { ...node, paths: [node.path] };
  const nodes = node.nodes.map(mergeFetches);
  if (node.kind === 'sequence') return { kind: 'sequence', nodes };
  const alike = new Map<string, SpreadNode[]>();
  for (const one of nodes) {
    const key = keyOf(one);
    const others = alike.get(key);
    if (others) others.push(one);
    else alike.set(key, [one]);
  }
  return { kind: 'parallel', nodes: [...alike.values()].flatMap(together) };
}

/** Equal for nodes that differ in their places only. */
function keyOf(node: SpreadNode): string {
  // put together by hand: text made into text again at each level would grow by the power of their number
  if (node.kind !== 'fetch') return `["${node.kind}",[${node.nodes.map(keyOf).join()}]]`;
  const { path, paths, ...rest } = node;
  return JSON.stringify([rest, canSpread(node) || [path, paths]]);
}

const canSpread = ({ requires, operationKind }: SpreadFetch): boolean =>
  requires !== undefined && operationKind === 'query';

/** Nodes with equal keys as one, or as they were. */
function together(nodes: readonly SpreadNode[]): readonly SpreadNode[] {
  const [first, ...others] = nodes;
  if (!first || others.length === 0) return nodes;
  if (first.kind === 'fetch') {
    if (!canSpread(first)) return nodes;
    return [{ ...first, paths: nodes.flatMap((node) => (node.kind === 'fetch' ? node.paths : [])) }];
  }
  const columns = first.nodes.map((_, index) =>
    nodes.flatMap((node) => (node.kind === 'fetch' ? [] : (node.nodes[index] ?? []))),
  );
  const merged = columns.map(together);
  return merged.every(({ length }) => length === 1) ? [{ kind: first.kind, nodes: merged.flat() }] : nodes;
}
