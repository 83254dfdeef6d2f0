import { type FieldNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { PreparedSupergraph } from './prepare/prepared-supergraph';

/** A fetch's operation as its subgraph knows it: without what only the planner's supergraph has. */
export function toRealOperation(text: string, { prefix, virtualFields }: PreparedSupergraph): string {
  if (!text.includes(`${prefix}_`)) return text;
  const document = visit(parse(text, { noLocation: true }), {
    Field: (node): FieldNode | undefined => {
      const real = virtualFields.get(node.name.value);
      if (!real) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: real.field },
        arguments: real.arguments,
      };
    },
  });
  return stripIgnoredCharacters(print(document));
}
