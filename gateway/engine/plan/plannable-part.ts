import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { UnplannedField } from './plan';

/** What is left of an operation when the fields that the planner fails on are taken out. */
export interface PlannablePart {
  readonly selections: readonly SelectionNode[];
  readonly unplanned: readonly UnplannedField[];
}

type Selections = readonly SelectionNode[];

/** Puts selections where they belong in the operation, alone. */
type Wrap = (selections: Selections) => Selections;

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Finds the smallest fields that planning fails on, by planning ever smaller parts of the operation.
 * @param failure the reason why root fields can't be planned; undefined if they can
 */
export function findPlannablePart(
  operation: OperationDefinitionNode,
  failure: (selections: Selections) => string | undefined,
): PlannablePart {
  const unplanned: UnplannedField[] = [];

  const giveUp = (selection: SelectionNode, path: readonly string[], reason: string): void => {
    if (selection.kind === Kind.FIELD) {
      unplanned.push({ path: [...path, (selection.alias ?? selection.name).value], reason });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      for (const inner of selection.selectionSet.selections) giveUp(inner, path, reason);
    }
  };

  /** The part of one selection that can be planned; null if there is none. */
  const reduceOne = (
    selection: SelectionNode,
    path: readonly string[],
    wrap: Wrap,
    reason: string,
  ): SelectionNode | null => {
    const set = selection.kind === Kind.FRAGMENT_SPREAD ? undefined : selection.selectionSet;
    if (!set || selection.kind === Kind.FRAGMENT_SPREAD) {
      giveUp(selection, path, reason);
      return null;
    }
    const within = (selections: Selections): SelectionNode => ({
      ...selection,
      selectionSet: { ...set, selections },
    });
    const here = selection.kind === Kind.FIELD ? [...path, (selection.alias ?? selection.name).value] : path;
    const before = unplanned.length;
    const inner = reduce(set.selections, here, (selections) => wrap([within(selections)]));
    if (inner.length > 0) return within(inner);
    if (failure(wrap([within([TYPENAME])])) === undefined) return within([TYPENAME]);
    unplanned.length = before;
    giveUp(selection, path, reason);
    return null;
  };

  const reduce = (selections: Selections, path: readonly string[], wrap: Wrap): Selections => {
    if (selections.length === 0) return selections;
    const reason = failure(wrap(selections));
    if (reason === undefined) return selections;
    const [first, second] = selections;
    if (first && !second) {
      const part = reduceOne(first, path, wrap, reason);
      return part ? [part] : [];
    }
    const middle = Math.ceil(selections.length / 2);
    return [
      ...reduce(selections.slice(0, middle), path, wrap),
      ...reduce(selections.slice(middle), path, wrap),
    ];
  };

  const parts = reduce(operation.selectionSet.selections, [], (selections) => selections);
  return { selections: parts.length > 1 ? compatible(parts) : parts, unplanned };

  /** Parts that can be planned one by one, as far as they can be planned together. */
  function compatible(candidates: Selections): Selections {
    if (failure(candidates) === undefined) return candidates;
    const kept: SelectionNode[] = [];
    for (const candidate of candidates) {
      const reason = failure([...kept, candidate]);
      if (reason === undefined) kept.push(candidate);
      else giveUp(candidate, [], reason);
    }
    return kept;
  }
}
