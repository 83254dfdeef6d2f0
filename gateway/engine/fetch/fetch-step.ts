import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import type { FetchNode } from '../plan/plan';
import type { SpreadFetch } from './merged-fetches';

/** A fetch of a plan, read once for all requests. */
export interface FetchStep extends SpreadFetch {
  /** From 0 on, in the order of the plan. */
  readonly number: number;
  /** What it asks for of each entity, or of the root: response names, before the output is rewritten. */
  readonly asks: readonly string[];
  /** The names that a subgraph is asked under and that the data tree has others for. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whom it asks and what, whatever the values. */
  readonly text: string;
  /** Another fetch of the plan has the same text: their requests may turn out equal. */
  readonly mayRepeat: boolean;
}

export function readFetchStep(
  node: SpreadFetch,
  number: number,
  texts: ReadonlyMap<string, number>,
): FetchStep {
  const text = textOf(node);
  return {
    ...node,
    number,
    text,
    asks: [...new Set(renamedBy(node, namesAsked(node)))],
    renames: renamesOf(node),
    mayRepeat: node.operationKind === 'query' && (texts.get(text) ?? 0) > 1,
  };
}

export const textOf = ({ service, operation }: FetchNode): string => `${service}\n${operation}`;

function namesAsked({ operation, requires }: FetchNode): string[] {
  const document = parse(operation, { noLocation: true });
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const [definition] = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const fields = (selectionSet: SelectionSetNode | undefined): FieldNode[] =>
    (selectionSet?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fields(selection.selectionSet);
      return fields(fragments.get(selection.name.value));
    });
  const root = fields(definition?.selectionSet);
  const asked = requires ? root.flatMap(({ selectionSet }) => fields(selectionSet)) : root;
  return asked.map(({ alias, name }) => (alias ?? name).value).filter((name) => name !== '__typename');
}

/** At any level: the planner makes such names for one place each. */
function renamesOf({ outputRewrites }: FetchNode): ReadonlyMap<string, string> {
  return new Map(
    outputRewrites.flatMap((one) =>
      one.kind === 'rename' ? [[one.path.at(-1) ?? '', one.name] as const] : [],
    ),
  );
}

/** Names that the first level has once the plan's renaming is done. */
function renamedBy({ outputRewrites }: FetchNode, names: readonly string[]): string[] {
  const renamed = new Map(
    outputRewrites.flatMap((one) => {
      const fields = one.path.filter((part) => !part.startsWith('... on '));
      return one.kind === 'rename' && fields.length === 1 ? [[String(fields[0]), one.name] as const] : [];
    }),
  );
  return names.map((name) => renamed.get(name) ?? name);
}
