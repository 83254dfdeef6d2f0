import { type FieldsWithInputs, turnInputsIntoKeys } from './required-inputs';
import { draftSupergraph, printDraft } from './supergraph-draft';

/** A supergraph in which the planner's defects can't occur, and what in it is not real. */
export interface PreparedSupergraph {
  readonly sdl: string;
  /** The names of subgraphs by those of the virtual subgraphs that are parts of them. */
  readonly services: ReadonlyMap<string, string>;
  /** What virtual subgraphs have, by their names. */
  readonly fieldsWithInputs: ReadonlyMap<string, FieldsWithInputs>;
}

/** Clients see the same of it as of the supergraph that is given, and what it adds has names that are free there. */
export function prepareSupergraph(sdl: string): PreparedSupergraph {
  const draft = draftSupergraph(sdl);
  const nameOf = (graph: string): string => draft.graphs.get(graph)?.name ?? graph;
  const moved = turnInputsIntoKeys(draft);
  return {
    sdl: printDraft(draft),
    services: new Map([...moved].map(([graph, { model }]) => [nameOf(graph), nameOf(model)])),
    fieldsWithInputs: new Map([...moved].map(([graph, fields]) => [nameOf(graph), fields])),
  };
}
