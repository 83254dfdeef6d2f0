import { type NamesByField, NO_NESTED_REQUIREMENTS, nameNestedRequirements } from './nested-requirements';
import { nameRequiredArguments } from './required-arguments';
import { type FieldsWithInputs, type IsMoved, turnInputsIntoKeys } from './required-inputs';
import { draftSupergraph, printDraft } from './supergraph-draft';
import { implementUntypedInterfaces } from './untyped-interfaces';
import { type VirtualField, VirtualFields } from './virtual-fields';

/** A supergraph in which the planner's defects can't occur, and what in it is not real. */
export interface PreparedSupergraph {
  readonly sdl: string;
  /** Starts every name of a type or field that is not real, and no other. */
  readonly prefix: string;
  /** What fields that are not real stand for, by their names. */
  readonly virtualFields: ReadonlyMap<string, VirtualField>;
  /** Object types of which there can't be any object. */
  readonly virtualTypes: ReadonlySet<string>;
  /** How fields with inputs have to be called where they are asked below others. */
  readonly nestedNames: NamesByField;
  /** The names of subgraphs by those of the virtual subgraphs that are parts of them. */
  readonly services: ReadonlyMap<string, string>;
  /** What virtual subgraphs have, by their names. */
  readonly fieldsWithInputs: ReadonlyMap<string, FieldsWithInputs>;
}

const REQUIRED_ARGUMENTS = 'names for required fields with arguments';

/** Whether a plan made without a cure could be complete and lead to wrong values all the same. */
export function isNeededForValues(cure: string): boolean {
  return cure === REQUIRED_ARGUMENTS;
}

/**
 * Clients see the same of it as of the supergraph that is given, and what it adds has names that are free there.
 * @param isWanted says of each cure, by its name, whether it is to be applied
 */
export function prepareSupergraph(
  sdl: string,
  isWanted: (cure: string) => boolean = () => true,
): PreparedSupergraph {
  const draft = draftSupergraph(sdl);
  const nameOf = (graph: string): string => draft.graphs.get(graph)?.name ?? graph;
  const prefix = freePrefix(sdl);
  const virtual = new VirtualFields(prefix);
  if (isWanted(REQUIRED_ARGUMENTS)) nameRequiredArguments(draft, virtual);
  const nestedRequirements = isWanted('names for fields with inputs below others')
    ? nameNestedRequirements(draft, virtual)
    : NO_NESTED_REQUIREMENTS;
  const virtualTypes = isWanted('object types for interfaces without')
    ? implementUntypedInterfaces(draft, prefix)
    : new Set<string>();
  const isMoved: IsMoved = (type, { name }, graph) =>
    isWanted(
      `the inputs of ${type.name}.${virtual.all.get(name)?.field ?? name} as keys of ${nameOf(graph)}`,
    );
  const moved = turnInputsIntoKeys(draft, nestedRequirements, isMoved);
  return {
    sdl: printDraft(draft),
    prefix,
    virtualFields: virtual.all,
    virtualTypes,
    nestedNames: nestedRequirements.nested,
    services: new Map([...moved].map(([graph, { model }]) => [nameOf(graph), nameOf(model)])),
    fieldsWithInputs: new Map([...moved].map(([graph, fields]) => [nameOf(graph), fields])),
  };
}

function freePrefix(sdl: string): string {
  const lower = sdl.toLowerCase();
  let prefix = 'virtual';
  while (lower.includes(`${prefix}_`)) prefix += 'x';
  return prefix;
}
