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

function toNode(node: ApolloNode, path: readonly string[], prepared: PreparedSupergraph): PlanNode {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', nodes: node.nodes.map((child) => toNode(child, path, prepared)) };
    case 'Parallel':
      return { kind: 'parallel', nodes: node.nodes.map((child) => toNode(child, path, prepared)) };
    case 'Flatten':
      return toNode(node.node, [...path, ...node.path.map(String)], prepared);
    case 'Fetch':
      return toFetch(node, path, prepared);
    default:
      throw new Error(`a plan with a node of kind ${node.kind}: expected fetches in sequence or in parallel`);
  }
}

function toFetch(fetch: ApolloFetch, path: readonly string[], prepared: PreparedSupergraph): FetchNode {
  const { serviceName, operationKind, operation, operationName, requires } = fetch;
  if (operationKind === 'subscription') throw new Error('a plan with a subscription');
  if (fetch.contextRewrites?.length) throw new Error('a plan with arguments taken from @context');
  return {
    kind: 'fetch',
    service: prepared.services.get(serviceName) ?? serviceName,
    operationKind,
    operation: toRealOperation(operation, prepared),
    operationName,
    variables: fetch.variableUsages ?? [],
    path,
    requires: requires?.map((selection) => toSelection(selection, prepared)),
    inputRewrites: (fetch.inputRewrites ?? []).map(toRewrite),
    outputRewrites: (fetch.outputRewrites ?? []).map(toRewrite),
  };
}

function toSelection(selection: ApolloSelection, prepared: PreparedSupergraph): RepresentationSelection {
  const toInner = (inner: ApolloSelection) => toSelection(inner, prepared);
  if (selection.kind === 'InlineFragment') {
    const { typeCondition, selections } = selection;
    if (!typeCondition) throw new Error('a plan with a requirement of any type: expected a type condition');
    return { kind: 'condition', type: typeCondition, selections: selections.map(toInner) };
  }
  const { name, alias, selections } = selection;
  return {
    kind: 'field',
    name: prepared.virtualFields.get(name)?.field ?? name,
    source: alias ?? name,
    selections: selections?.map(toInner),
  };
}

function toRewrite(rewrite: ApolloRewrite): Rewrite {
  return rewrite.kind === 'ValueSetter'
    ? { kind: 'set', path: rewrite.path, value: rewrite.setValueTo }
    : { kind: 'rename', path: rewrite.path, name: rewrite.renameKeyTo };
}
