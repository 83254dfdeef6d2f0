import type { ArgumentNode } from 'graphql';
import { isJoin } from './directives';
import type { SupergraphDraft, TypeDraft } from './supergraph-draft';

/** A name that is not real for a field that is. */
export interface VirtualField {
  readonly field: string;
  /** Where they are always the same; the virtual field has none then. */
  readonly arguments?: readonly ArgumentNode[];
}

/** Names that the planner's supergraph has for fields, beside their own. */
export class VirtualFields {
  readonly all = new Map<string, VirtualField>();
  readonly #prefix: string;

  /** @param prefix starts no name in the supergraph */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  name(field: string, given?: readonly ArgumentNode[]): string {
    const model = this.all.get(field) ?? { field };
    const name = `${this.#prefix}_${this.all.size + 1}_${model.field}`;
    this.all.set(name, given ? { ...model, arguments: given } : model);
    return name;
  }

  /** Gives a type the field `name`, in the same subgraphs as the field that it stands for, here called `model`. */
  add(type: TypeDraft, model: string, name: string): void {
    const field = type.fields.get(model);
    if (!field || type.fields.has(name)) return;
    const fixed = this.all.get(name)?.arguments !== undefined;
    const directives = field.directives.filter(isJoin);
    type.fields.set(name, { ...field, name, arguments: fixed ? [] : field.arguments, directives });
  }
}

export function implementationsOf(draft: SupergraphDraft, { name }: TypeDraft): TypeDraft[] {
  return [...draft.types.values()].filter((type) => type.interfaces.includes(name));
}
