import type { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, parse, visit } from 'graphql';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';

/** The part of the planner's graph that is looked at here; its types are not exported. */
interface QueryGraph {
  allEdges(): Iterable<{
    readonly transition: { readonly kind: string };
    readonly tail: { readonly source: string };
    readonly conditions?: Conditions | undefined;
  }>;
}

interface Conditions {
  equals(other: Conditions): boolean;
  toString(): string;
}

/**
 * Keeps the planner from asking, when it looks for the fields of a key, whether a detour through a virtual subgraph
 * could give them that has none of them: there may be one for each set of inputs, and the detours through any of
 * them, in any order, are as many as the factorial of their number.
 *
 * While the planner looks for the fields of one key, it leaves out all edges whose conditions equal that key. So
 * conditions under which virtual subgraphs are entered are made to equal every key that these can't help with.
 */
export function limitDetours(planner: QueryPlanner, { fieldsWithInputs }: PreparedSupergraph): void {
  if (fieldsWithInputs.size === 0) return;
  const graph = (planner as unknown as { federatedQueryGraph: QueryGraph }).federatedQueryGraph;
  const namesNeeded = new WeakMap<Conditions, ReadonlySet<string>>();
  const needed = (conditions: Conditions): ReadonlySet<string> => {
    const known = namesNeeded.get(conditions);
    if (known) return known;
    const names = withInputs(
      fieldNames(parse(conditions.toString(), { noLocation: true })),
      fieldsWithInputs,
    );
    namesNeeded.set(conditions, names);
    return names;
  };
  for (const { transition, tail, conditions } of graph.allEdges()) {
    const entered = fieldsWithInputs.get(tail.source);
    if (!entered || !conditions || transition.kind !== 'KeyResolution') continue;
    const equals = conditions.equals.bind(conditions);
    conditions.equals = (other) => {
      const names = needed(other);
      return equals(other) || !entered.fields.some((name) => names.has(name));
    };
  }
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
