import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { FetchNode, Plan, PlanNode, RepresentationSelection } from '../../../gateway/engine/plan/plan';

/** What is wrong with the fetches of a plan, each seen for itself; nothing of a right plan. */
export function checkPlan({ root }: Plan, subgraphs: ReadonlyMap<string, GraphQLSchema>): string[] {
  return root ? fetchesOf(root).flatMap((fetch) => checkFetch(fetch, subgraphs.get(fetch.service))) : [];
}

export function fetchesOf(node: PlanNode): FetchNode[] {
  return node.kind === 'fetch' ? [node] : node.nodes.flatMap(fetchesOf);
}

function checkFetch(fetch: FetchNode, schema: GraphQLSchema | undefined): string[] {
  const problems: string[] = [];
  const tell = (problem: string): void => {
    problems.push(`${fetch.service} at ${fetch.path.join('.')}: ${problem}\n  ${fetch.operation}`);
  };
  if (!schema) return [`no subgraph is called ${fetch.service}`];
  const document = parse(fetch.operation);
  for (const { message } of validate(schema, document)) tell(message);
  const declared = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const own = declared
    .map(({ variable }) => variable.name.value)
    .filter((name) => name !== 'representations');
  if ([...own].sort().join() !== [...fetch.variables].sort().join()) {
    tell(`declares the variables ${own} and is said to use ${fetch.variables}`);
  }
  const asksEntities = fetch.operation.includes('_entities');
  if (asksEntities !== (fetch.requires !== undefined))
    tell('asks entities without representations, or sends them in vain');
  for (const selection of fetch.requires ?? []) {
    if (selection.kind !== 'condition') tell('a representation of no type');
    else if (namesOf(selection.selections).length < 2)
      tell(`a representation of ${selection.type} without a key`);
    else if (!namesOf(selection.selections).includes('__typename'))
      tell('a representation without __typename');
  }
  return problems;
}

function namesOf(selections: readonly RepresentationSelection[]): string[] {
  return selections.flatMap((selection) => (selection.kind === 'field' ? [selection.name] : []));
}
