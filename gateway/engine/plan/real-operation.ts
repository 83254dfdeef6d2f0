import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';

/** A fetch's operation as its subgraph knows it: without what only the planner's supergraph has. */
export function toRealOperation(text: string, prepared: PreparedSupergraph): string {
  if (!text.includes(`${prepared.prefix}_`)) return text;
  return stripIgnoredCharacters(print(toReal(parse(text, { noLocation: true }), prepared)));
}

function toReal(document: DocumentNode, prepared: PreparedSupergraph): DocumentNode {
  const { virtualFields, virtualTypes } = prepared;
  return visit(document, {
    Field: (node): FieldNode | undefined => {
      const real = virtualFields.get(node.name.value);
      if (!real) return undefined;
      const { alias = node.name, arguments: given = [], ...rest } = node;
      return {
        ...rest,
        ...(alias.value !== real.field && { alias }),
        name: { kind: Kind.NAME, value: real.field },
        arguments: real.arguments ?? given,
      };
    },
    InlineFragment: (node): InlineFragmentNode | null | undefined =>
      virtualTypes.has(node.typeCondition?.name.value ?? '') ? null : undefined,
    SelectionSet: {
      leave: (node): SelectionSetNode | undefined =>
        node.selections.length > 0 ? undefined : { ...node, selections: [TYPENAME] },
    },
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
