import { createRequire } from 'node:module';
import type { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, parse, visit } from 'graphql';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';

/** The parts of the planner's graph that are looked at here; its types are not exported. */
interface Edge {
  readonly transition: { readonly kind: string };
  readonly tail: { readonly source: string };
  readonly conditions?: object | undefined;
}

type Resolver = (
  edge: Edge,
  context: unknown,
  excludedDestinations: readonly string[],
  excludedConditions: readonly unknown[],
  extraConditions?: object,
) => unknown;

interface Caching {
  cachingConditionResolver(resolver: Resolver): Resolver;
}

/** Conditions whose fields the planner is looking for. */
interface Search {
  readonly edge: Edge;
  readonly conditions: object;
  readonly excluded: ReadonlySet<string>;
}

/** Says of an edge of a guarded planner whether it can help to find what conditions name. */
type CanHelp = (edge: Edge, conditions: object) => boolean;

const guarded = new WeakMap<Edge, CanHelp>();
const searches: Search[] = [];
const load = createRequire(require.resolve('@apollo/query-planner'));
let isInstalled = false;

/**
 * Keeps a planner from going round in circles when it looks for the fields of a key.
 *
 * It means to leave out subgraphs that it is on its way to, but forgets them when it takes the object types of an
 * interface one by one: then it searches without end. And it tries all detours through virtual subgraphs, in any
 * order, for fields that these don't have: as many as the factorial of their number.
 */
export function guardConditions(planner: QueryPlanner, prepared: PreparedSupergraph): void {
  install();
  const { fieldsWithInputs } = prepared;
  const names = new WeakMap<object, ReadonlySet<string>>();
  const needed = (conditions: object): ReadonlySet<string> => {
    const known = names.get(conditions);
    if (known) return known;
    const found = withInputs(fieldNames(parse(String(conditions), { noLocation: true })), fieldsWithInputs);
    names.set(conditions, found);
    return found;
  };
  const canHelp: CanHelp = ({ tail }, conditions) => {
    const virtual = fieldsWithInputs.get(tail.source);
    return !virtual || virtual.fields.some((name) => needed(conditions).has(name));
  };
  const { federatedQueryGraph } = planner as unknown as {
    federatedQueryGraph: { allEdges(): Iterable<Edge> };
  };
  for (const edge of federatedQueryGraph.allEdges()) guarded.set(edge, canHelp);
}

/** Every search goes through the function that remembers what searches found. */
function install(): void {
  if (isInstalled) return;
  const { unsatisfiedConditionsResolution } = load('@apollo/query-graphs') as {
    unsatisfiedConditionsResolution: unknown;
  };
  const caching = load('@apollo/query-graphs/dist/conditionsCaching') as Caching;
  const original = caching.cachingConditionResolver;
  caching.cachingConditionResolver = (resolver) => {
    const cached = original(resolver);
    return (edge, context, excludedDestinations, excludedConditions, extraConditions) => {
      const conditions = extraConditions ?? edge.conditions;
      const canHelp = guarded.get(edge);
      if (canHelp && conditions) {
        const current = searches.at(-1);
        if (current && !mayTake(edge, current, canHelp)) return unsatisfiedConditionsResolution;
        const excluded = new Set([...(current?.excluded ?? []), ...excludedDestinations]);
        searches.push({ edge, conditions, excluded });
      }
      try {
        return cached(edge, context, excludedDestinations, excludedConditions, extraConditions);
      } finally {
        if (canHelp && conditions) searches.pop();
      }
    };
  };
  isInstalled = true;
}

function mayTake(edge: Edge, { excluded, conditions }: Search, canHelp: CanHelp): boolean {
  if (searches.some((search) => search.edge === edge)) return false;
  if (edge.transition.kind !== 'KeyResolution') return true;
  return !excluded.has(edge.tail.source) && canHelp(edge, conditions);
}

function fieldNames(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}

/** Adds the inputs of the fields, and theirs. */
function withInputs(names: Set<string>, all: PreparedSupergraph['fieldsWithInputs']): Set<string> {
  let sizeBefore: number;
  do {
    sizeBefore = names.size;
    for (const { fields, inputs } of all.values()) {
      if (!fields.some((field) => names.has(field))) continue;
      for (const name of fieldNames(parse(`{${inputs}}`, { noLocation: true }))) names.add(name);
    }
  } while (names.size > sizeBefore);
  return names;
}
