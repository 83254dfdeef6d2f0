import { Kind } from 'graphql';
import { textOf } from './directives';
import { fieldJoin, graphsOf } from './joins';
import type { FieldDraft, SupergraphDraft, TypeDraft } from './supergraph-draft';

/** Fields of a type that a subgraph resolves from the same inputs. */
export interface Requirement {
  readonly type: TypeDraft;
  /** The subgraph, by its value of `join__Graph`. */
  readonly graph: string;
  readonly inputs: string;
  readonly fields: FieldDraft[];
}

/** @param roleOf fields of different roles are kept apart */
export function findRequirements(
  draft: SupergraphDraft,
  roleOf: (field: string) => string | undefined = () => undefined,
): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const type of draft.types.values()) {
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    for (const graph of graphsOf(type)) {
      for (const field of type.fields.values()) {
        const inputs = textOf(fieldJoin(field, graph), 'requires');
        if (inputs === undefined) continue;
        const id = JSON.stringify([type.name, graph, inputs, roleOf(field.name)]);
        const same = found.get(id) ?? { type, graph, inputs, fields: [] };
        found.set(id, same);
        same.fields.push(field);
      }
    }
  }
  return [...found.values()];
}
