import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What an operation asks for once its fragments stand wherever they are spread. */
export interface OperationSize {
  /** Fields below one another, the first one counted; what lies in `__schema` and `__type` counts as none. */
  readonly depth: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Braces within one another, those of fragments too. */
  readonly nesting: number;
  /** Lists and objects within one another in the values of the document. */
  readonly valueNesting: number;
}

/** More than any machine answers: what is nested deeper is not looked at. */
export const MOST_NESTING = 1_000;
/** Values are compared and written as JSON, which goes into them by calling itself. */
export const MOST_VALUE_NESTING = 200;

const NOTHING: OperationSize = {
  depth: 0,
  rootFields: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  nesting: 0,
  valueNesting: 0,
};

/** Of each operation of the document; takes time in proportion to its text, however often fragments are spread. */
export function measureOperations(document: DocumentNode): Map<OperationDefinitionNode, OperationSize> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();

  function measureSet({ selections }: SelectionSetNode, level: number): OperationSize {
    if (level > MOST_NESTING) return { ...NOTHING, nesting: 1 };
    const sizes = selections.map((selection) => measureSelection(selection, level));
    const sum = sizes.reduce(addSizes, NOTHING);
    return { ...sum, nesting: sum.nesting + 1 };
  }

  function measureSelection(selection: SelectionNode, level: number): OperationSize {
    const inner = measureInner(selection, level + 1);
    const directives = inner.directives + (selection.directives?.length ?? 0);
    if (selection.kind !== Kind.FIELD) return { ...inner, directives };
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      depth: isIntrospection ? 1 : inner.depth + 1,
      rootFields: 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives,
      nesting: inner.nesting,
      valueNesting: inner.valueNesting,
    };
  }

  function measureInner(selection: SelectionNode, level: number): OperationSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, level);
    return selection.selectionSet ? measureSet(selection.selectionSet, level) : NOTHING;
  }

  function measureFragment(name: string, level: number): OperationSize {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING; // another rule tells of it, and of fragments within themselves
    measured.set(name, NOTHING);
    const inner = measureSet(fragment.selectionSet, level);
    const size = { ...inner, directives: inner.directives + (fragment.directives?.length ?? 0) };
    measured.set(name, size);
    return size;
  }

  const valueNesting = nestingOfValues(document);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operations.map((operation) => {
      const inner = measureSet(operation.selectionSet, 1);
      const onVariables = (operation.variableDefinitions ?? []).map((one) => one.directives?.length ?? 0);
      const own = [operation.directives?.length ?? 0, ...onVariables];
      const directives = own.reduce((sum, one) => sum + one, inner.directives);
      return [operation, { ...inner, directives, valueNesting }];
    }),
  );
}

/** Of things that stand beside one another. */
function addSizes(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    rootFields: one.rootFields + other.rootFields,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    nesting: Math.max(one.nesting, other.nesting),
    valueNesting: Math.max(one.valueNesting, other.valueNesting),
  };
}

/** Of the whole document: values stand outside of what is multiplied by fragments. */
function nestingOfValues(document: DocumentNode): number {
  let level = 0;
  let deepest = 0;
  const inside = {
    enter: () => {
      level += 1;
      deepest = Math.max(deepest, level);
    },
    leave: () => {
      level -= 1;
    },
  };
  visit(document, { ListValue: inside, ObjectValue: inside });
  return deepest;
}

/** Lists and objects within one another in a value as it came with a request. */
export function nestingOf(value: unknown): number {
  let level = [value].filter(holdsValues);
  let nesting = 0;
  while (level.length > 0 && nesting <= MOST_VALUE_NESTING) {
    nesting += 1;
    const next: object[] = [];
    for (const one of level) {
      for (const inner of Object.values(one)) if (holdsValues(inner)) next.push(inner);
    }
    level = next;
  }
  return nesting;
}

function holdsValues(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
