import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { FetchStep } from '../fetch/fetch-step';

/** One member of an object as a subgraph writes it. */
export interface SelectedField {
  /** Its name in the subgraph's answer. */
  readonly key: string;
  /** Its name in the data tree. */
  readonly canonicalName: string;
  readonly fieldName: string;
  /** All that is asked below it; empty for a leaf. */
  readonly selectionSets: readonly SelectionSetNode[];
}

export type IsOfType = (typename: string, type: string) => boolean;

/** What a fetch selects, in the order in which the specification has it answered. */
export class FetchSelections {
  /** Below the root, or below `_entities`. */
  readonly root: readonly SelectionSetNode[];
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(private readonly step: Pick<FetchStep, 'operation' | 'requires' | 'renames'>) {
    const document: DocumentNode = parse(step.operation, { noLocation: true });
    this.fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    const definition = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    const root = definition ? [definition.selectionSet] : [];
    this.root = step.requires
      ? root.flatMap(({ selections }) =>
          selections.flatMap((one) =>
            one.kind === Kind.FIELD && one.selectionSet ? [one.selectionSet] : [],
          ),
        )
      : root;
  }

  /** The members of an object of `typename`. */
  fieldsOf(
    selectionSets: readonly SelectionSetNode[],
    typename: string,
    isOfType: IsOfType,
  ): readonly SelectedField[] {
    const nodes = new Map<string, FieldNode[]>();
    for (const selectionSet of selectionSets) this.collect(selectionSet, typename, isOfType, nodes);
    return [...nodes].map(([key, [first, ...others]]) => ({
      key,
      canonicalName: this.step.renames.get(key) ?? key,
      fieldName: first?.name.value ?? key,
      selectionSets: [first, ...others].flatMap((node) => node?.selectionSet ?? []),
    }));
  }

  private collect(
    { selections }: SelectionSetNode,
    typename: string,
    isOfType: IsOfType,
    into: Map<string, FieldNode[]>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = into.get(key);
        if (nodes) nodes.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      const condition = part?.typeCondition?.name.value;
      if (part && (condition === undefined || isOfType(typename, condition))) {
        this.collect(part.selectionSet, typename, isOfType, into);
      }
    }
  }
}
