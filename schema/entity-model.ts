import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { SubgraphPart } from './compose';

/** A field that leads from one entity to another, through a connection or a value type where there is one. */
export interface Relation {
  readonly from: string;
  /** Name of the field; `a.b` where it leads through the value type of `a`. */
  readonly field: string;
  readonly to: string;
  /** Subgraph that answers it. */
  readonly by: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

/** A type with a key: what the subgraphs meet in. */
export interface Entity {
  readonly name: string;
  readonly keys: readonly { readonly fields: string; readonly type: string }[];
  /** The subgraph that describes the type; null where every subgraph has it alike, out of the kit. */
  readonly owner: string | null;
  /** Asks for a scope: its rows are single people. */
  readonly personLevel: boolean;
  /** Fields that others than the owner answer; of a shared entity, those that are not alike everywhere. */
  readonly added: readonly { readonly by: string; readonly field: string; readonly type: string }[];
}

type Objects = ReadonlyMap<string, ObjectTypeDefinitionNode>;

/** The entities of the graph by name, and how they lead to each other. */
export function entityModel(parts: readonly SubgraphPart[]): { entities: Entity[]; relations: Relation[] } {
  const objects = parts.map(({ name, typeDefs }) => ({ by: name, types: objectTypes(typeDefs.definitions) }));
  const names = new Set(
    objects.flatMap(({ types }) => [...types.values()].filter(isEntity).map(({ name }) => name.value)),
  );
  const entities = [...names].sort().map((name) => {
    const places = objects.flatMap(({ by, types }) => {
      const type = types.get(name);
      return type ? [{ by, type }] : [];
    });
    return entityOf(name, places);
  });
  const relations = new Map<string, Relation>();
  for (const { by, types } of objects) {
    for (const name of [...names].sort()) {
      const type = types.get(name);
      // what is alike in every subgraph counts once
      for (const each of type ? relationsOf(type, by, types, names) : [])
        relations.set(`${each.from}.${each.field}`, each);
    }
  }
  return { entities, relations: [...relations.values()] };
}

const objectTypes = (definitions: SubgraphPart['typeDefs']['definitions']): Objects =>
  new Map(
    definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

type Marked = Pick<FieldDefinitionNode | ObjectTypeDefinitionNode, 'directives'>;

const has = ({ directives }: Marked, directive: string): boolean =>
  directives?.some(({ name }) => name.value === directive) ?? false;

const isEntity = (type: ObjectTypeDefinitionNode): boolean => has(type, 'key');

const fieldsOf = (type: ObjectTypeDefinitionNode | undefined): readonly FieldDefinitionNode[] =>
  type?.fields ?? [];

function keysOf(type: ObjectTypeDefinitionNode): string[] {
  return (type.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given }) => given ?? [])
    .flatMap(({ name, value }) =>
      name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [],
    );
}

function entityOf(name: string, places: readonly { by: string; type: ObjectTypeDefinitionNode }[]): Entity {
  // a type that a subgraph only adds fields to has no description there: its owner gives one
  const describing = places.filter(({ type }) => type.description);
  const owner = describing.length === 1 ? (describing[0]?.by ?? null) : null;
  const keys = [...new Set(places.flatMap(({ type }) => keysOf(type)))];
  const fields = places.flatMap(({ type }) => fieldsOf(type));
  const typeOf = (key: string): string => {
    const field = fields.find((each) => each.name.value === key);
    return field ? named(field.type) : 'ID';
  };
  const added = places
    .filter(({ by }) => by !== owner)
    .flatMap(({ by, type }) =>
      fieldsOf(type)
        .filter(
          (field) => !has(field, 'external') && !has(field, 'shareable') && !keys.includes(field.name.value),
        )
        .map((field) => ({ by, field: field.name.value, type: named(field.type) })),
    );
  return {
    name,
    keys: keys.map((fields) => ({ fields, type: typeOf(fields) })),
    owner,
    personLevel: places.some(({ type }) => has(type, 'requiresScopes')),
    added,
  };
}

function relationsOf(
  type: ObjectTypeDefinitionNode,
  by: string,
  types: Objects,
  entities: ReadonlySet<string>,
): Relation[] {
  const from = type.name.value;
  return fieldsOf(type)
    .filter((field) => !has(field, 'external'))
    .flatMap((field) => {
      const to = named(field.type);
      const step = { from, by, list: isList(field.type), nullable: field.type.kind !== Kind.NON_NULL_TYPE };
      if (entities.has(to)) return [{ ...step, field: field.name.value, to }];
      const node = fieldsOf(types.get(to)).find(({ name }) => name.value === 'nodes');
      if (node) {
        const item = named(node.type);
        return entities.has(item) ? [{ ...step, field: field.name.value, to: item, list: true }] : [];
      }
      return fieldsOf(types.get(to))
        .filter((inner) => entities.has(named(inner.type)))
        .map((inner) => ({
          ...step,
          field: `${field.name.value}.${inner.name.value}`,
          to: named(inner.type),
          list: step.list || isList(inner.type),
          nullable: step.nullable || inner.type.kind !== Kind.NON_NULL_TYPE,
        }));
    });
}

/** Name of a type without lists and non-nulls. */
function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.LIST_TYPE) return true;
  return type.kind === Kind.NON_NULL_TYPE && isList(type.type);
}
