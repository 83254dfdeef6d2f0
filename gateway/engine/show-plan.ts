import { prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import type { Plan, PlanNode, RepresentationSelection } from './plan/plan';

/** As Apollo Sandbox asks for plans: text for people, or the plan as data. */
export type PlanFormat = 'prettified' | 'internal';

type ApolloNode = Extract<
  NonNullable<QueryPlan['node']>,
  { kind: 'Fetch' | 'Sequence' | 'Parallel' | 'Flatten' }
>;
type ApolloSelection = NonNullable<Extract<ApolloNode, { kind: 'Fetch' }>['requires']>[number];

/** The plans of an operation's parts, which are run in a row, as Apollo's tools draw them. */
export function showPlan(plans: readonly Plan[], format: PlanFormat): string | QueryPlan {
  const nodes = plans.flatMap(({ root }) => (root ? [toApolloNode(root)] : []));
  const [only] = nodes;
  const node = nodes.length > 1 ? { kind: 'Sequence' as const, nodes } : only;
  const plan: QueryPlan = { kind: 'QueryPlan', ...(node && { node }) };
  return format === 'internal' ? plan : prettyFormatQueryPlan(plan);
}

function toApolloNode(node: PlanNode): ApolloNode {
  if (node.kind === 'sequence') return { kind: 'Sequence', nodes: node.nodes.map(toApolloNode) };
  if (node.kind === 'parallel') return { kind: 'Parallel', nodes: node.nodes.map(toApolloNode) };
  const fetch: ApolloNode = {
    kind: 'Fetch',
    serviceName: node.service,
    variableUsages: [...node.variables],
    operation: node.operation,
    operationName: node.operationName,
    operationKind: node.operationKind as Extract<ApolloNode, { kind: 'Fetch' }>['operationKind'],
    ...(node.requires && { requires: node.requires.map(toApolloSelection) }),
  };
  return node.path.length === 0 ? fetch : { kind: 'Flatten', path: [...node.path], node: fetch };
}

function toApolloSelection(selection: RepresentationSelection): ApolloSelection {
  if (selection.kind === 'condition') {
    const { type: typeCondition, selections } = selection;
    return { kind: 'InlineFragment', typeCondition, selections: selections.map(toApolloSelection) };
  }
  const { name, selections } = selection;
  return { kind: 'Field', name, ...(selections && { selections: selections.map(toApolloSelection) }) };
}
