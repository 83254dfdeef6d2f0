import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operations';

/** A level of an answer: what is selected there, of which type. */
type Level = readonly { readonly typeName: string; readonly selections: SelectionSetNode }[];

interface Found {
  readonly field: GraphQLField<unknown, unknown>;
  readonly below: Level;
}

/** What no reader of a type needs to be told. */
const SELF_EXPLAINING = new Set(['LocalizedText']);

/**
 * The descriptions of the schema as comments above the fields of the answers' types, where an editor shows them.
 * @param code TypeScript with one field to a line, a level to each two spaces, as codegen prints it
 */
export function withFieldDescriptions(
  code: string,
  schema: GraphQLSchema,
  operations: readonly Operation[],
): string {
  const starts = new Map<string, Level>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { document } of operations) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) {
        fragments.set(node.name.value, node);
        const start = { typeName: node.typeCondition.name.value, selections: node.selectionSet };
        starts.set(`export type ${node.name.value}Fragment = {`, [start]);
      }
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const type = schema.getRootType(node.operation);
      const suffix = node.operation.charAt(0).toUpperCase() + node.operation.slice(1);
      const start = { typeName: type?.name ?? '', selections: node.selectionSet };
      starts.set(`export type ${node.name?.value}${suffix} = {`, [start]);
    }
  }
  const levels: Level[] = [];
  return code
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('export ')) levels.splice(0, levels.length, starts.get(line) ?? []);
      const [, indent = '', key = ''] = /^((?: {2})+)readonly (\w+)\??: /.exec(line) ?? [];
      const depth = indent.length / 2;
      if (depth === 0) return line;
      const found = lookUp(levels[depth - 1] ?? [], key);
      levels.splice(depth, levels.length, found?.below ?? []);
      const comment = found ? commentOf(found.field) : '';
      return comment === '' ? line : [`${indent}/** ${comment} */`, line];
    })
    .join('\n');

  function lookUp(level: Level, key: string): Found | null {
    let field: GraphQLField<unknown, unknown> | undefined;
    const below: { typeName: string; selections: SelectionSetNode }[] = [];
    const pending = [...level];
    for (const { typeName, selections } of pending) {
      const type = schema.getType(typeName);
      for (const node of selections.selections) {
        if (node.kind === Kind.INLINE_FRAGMENT) {
          const on = node.typeCondition?.name.value ?? typeName;
          pending.push({ typeName: on, selections: node.selectionSet });
        } else if (node.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(node.name.value);
          if (fragment)
            pending.push({ typeName: fragment.typeCondition.name.value, selections: fragment.selectionSet });
        } else if ((node.alias ?? node.name).value === key && (isObjectType(type) || isInterfaceType(type))) {
          if (SELF_EXPLAINING.has(typeName)) return null;
          const definition = type.getFields()[node.name.value];
          if (!definition) continue;
          field ??= definition;
          if (node.selectionSet)
            below.push({ typeName: getNamedType(definition.type).name, selections: node.selectionSet });
        }
      }
    }
    return field ? { field, below } : null;
  }
}

function commentOf({ description, deprecationReason }: GraphQLField<unknown, unknown>): string {
  const deprecated = deprecationReason ? ` @deprecated ${deprecationReason}` : '';
  return `${description ?? ''}${deprecated}`.replaceAll('*/', '').replace(/\s+/g, ' ').trim();
}
