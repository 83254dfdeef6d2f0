import type { QueryPlan } from '@apollo/query-planner';
import type { FetchNode, PlanNode, RepresentationSelection, Rewrite } from './plan';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';
import { toRealOperation } from './real-operation';

type ApolloNode = NonNullable<QueryPlan['node']>;
type ApolloFetch = Extract<ApolloNode, { kind: 'Fetch' }>;
type ApolloSelection = NonNullable<ApolloFetch['requires']>[number];
type ApolloRewrite = NonNullable<ApolloFetch['inputRewrites']>[number];

/** @throws Error on what only `@defer`, `@skip`, `@include`, `@context` and subscriptions lead to */
export function toNeutralPlan({ node }: QueryPlan, prepared: PreparedSupergraph): PlanNode | null {
  return node ? toNode(node, [], prepared) : null;
}

function toNode(node: ApolloNode, path: readonly string[], prepared: PreparedSupergraph): PlanNode | null {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const nodes = node.nodes.flatMap((child) => toNode(child, path, prepared) ?? []);
      const [first, second] = nodes;
      if (!second) return first ?? null;
      return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', nodes };
    }
    case 'Flatten':
      return toNode(node.node, [...path, ...node.path.map(String)], prepared);
    case 'Fetch':
      return toFetch(node, path, prepared);
    default:
      throw new Error(`a plan with a node of kind ${node.kind}: expected fetches in sequence or in parallel`);
  }
}

/** @returns null for what would be asked of virtual types only */
function toFetch(
  fetch: ApolloFetch,
  path: readonly string[],
  prepared: PreparedSupergraph,
): FetchNode | null {
  const { serviceName, operationKind } = fetch;
  if (operationKind === 'subscription') throw new Error('a plan with a subscription');
  if (fetch.contextRewrites?.length) throw new Error('a plan with arguments taken from @context');
  const requires = fetch.requires?.flatMap((selection) => toSelection(selection, prepared));
  if (requires?.length === 0) return null;
  const { operation, operationName } = unnumbered(fetch);
  return {
    kind: 'fetch',
    service: prepared.services.get(serviceName) ?? serviceName,
    operationKind,
    operation: toRealOperation(operation, prepared),
    operationName,
    variables: fetch.variableUsages ?? [],
    path,
    requires,
    inputRewrites: toRewrites(fetch.inputRewrites, prepared),
    outputRewrites: toRewrites(fetch.outputRewrites, prepared),
  };
}

/** The planner numbers the fetches of a plan in their names: without that, equal ones are equal. */
function unnumbered({
  operation,
  operationName,
}: ApolloFetch): Pick<ApolloFetch, 'operation' | 'operationName'> {
  const [, name] = /^(.+)__\d+$/.exec(operationName ?? '') ?? [];
  if (operationName === undefined || name === undefined) return { operation, operationName };
  return { operation: operation.replace(operationName, name), operationName: name };
}

function toSelection(selection: ApolloSelection, prepared: PreparedSupergraph): RepresentationSelection[] {
  const toInner = (inner: ApolloSelection) => toSelection(inner, prepared);
  if (selection.kind === 'InlineFragment') {
    const { typeCondition: type, selections } = selection;
    if (!type) throw new Error('a plan with a requirement of any type: expected a type condition');
    if (prepared.virtualTypes.has(type)) return [];
    return [{ kind: 'condition', type, selections: selections.flatMap(toInner) }];
  }
  const { name, alias, selections } = selection;
  return [
    {
      kind: 'field',
      name: prepared.virtualFields.get(name)?.field ?? name,
      source: alias ?? name,
      selections: selections && withType(selections.flatMap(toInner)),
    },
  ];
}

/** The subgraph has to know which of the conditions held. */
function withType(selections: readonly RepresentationSelection[]): readonly RepresentationSelection[] {
  const isTyped = selections.some((one) => one.kind === 'field' && one.name === '__typename');
  if (isTyped || !selections.some(({ kind }) => kind === 'condition')) return selections;
  return [{ kind: 'field', name: '__typename', source: '__typename' }, ...selections];
}

function toRewrites(
  rewrites: readonly ApolloRewrite[] | undefined,
  { virtualTypes }: PreparedSupergraph,
): Rewrite[] {
  const isReal = ({ path }: ApolloRewrite) =>
    !path.some((part) => part.startsWith(CONDITION) && virtualTypes.has(part.slice(CONDITION.length)));
  const real = (rewrites ?? []).filter(isReal).map(toRewrite);
  return [...new Map(real.map((rewrite) => [JSON.stringify(rewrite), rewrite])).values()];
}

const CONDITION = '... on ';

function toRewrite(rewrite: ApolloRewrite): Rewrite {
  return rewrite.kind === 'ValueSetter'
    ? { kind: 'set', path: rewrite.path, value: rewrite.setValueTo }
    : { kind: 'rename', path: rewrite.path, name: rewrite.renameKeyTo };
}
