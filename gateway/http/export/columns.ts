import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { isConnectionType, type OutputField } from './connection';
import type { Ownership } from './ownership';

/** One column of an export; the order of columns is that of the schema. */
export interface Column {
  /** The path with `_` between its parts, such as `title_en`. */
  readonly name: string;
  /** From the row to the value, or to the list. */
  readonly path: readonly string[];
  /** `list` holds values, `objects` holds objects of the columns `within`. */
  readonly form: 'value' | 'list' | 'objects';
  /** From an item of a `list` to its value: empty, or the key of an entity. */
  readonly itemPath: readonly string[];
  readonly within: readonly Column[];
  /** Of the value, or of one item. */
  readonly type: GraphQLOutputType;
  readonly nullable: boolean;
  readonly description: string;
  /** Subgraphs that answer it. */
  readonly owners: readonly string[];
}

/** A field that an export leaves out, and why. */
export interface Omission {
  readonly path: string;
  readonly reason: string;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly omitted: readonly Omission[];
}

/** The columns of `type`, whose fields may be asked `levels` deep. */
export function columnsOf(type: GraphQLObjectType, ownership: Ownership, levels: number): Columns {
  const columns: Column[] = [];
  const omitted: Omission[] = [];
  const taken = new Set<string>();

  const add = (column: Omit<Column, 'name'>): void => {
    const plain = [...column.path, ...column.itemPath].join('_');
    let name = plain;
    for (let n = 2; taken.has(name); n += 1) name = `${plain}_${n}`;
    taken.add(name);
    columns.push({ ...column, name });
  };

  const walk = (place: Place): void => {
    for (const field of Object.values(place.type.getFields())) {
      const path = [...place.path, field.name];
      const owners = ownership.ownersOf(place.type.name, field.name);
      const nullable = place.nullable || !isNonNullType(field.type);
      const description = [...place.descriptions, field.description ?? ''].filter(Boolean).join(' ');
      const base = { path, itemPath: [], within: [], nullable, description, owners };
      const omit = (reason: string): void => {
        omitted.push({ path: path.join('.'), reason });
      };
      const named = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type));
      if (field.args.some(isRequiredArgument)) omit('it asks for an argument');
      else if (isListOfLists(field)) omit('it is a list of lists');
      else if (path.length > levels) omit('it lies deeper than this gateway answers');
      else if (isLeafType(named)) add({ ...base, form: isList ? 'list' : 'value', type: named });
      else if (!isObjectType(named)) omit('it can be of several types');
      else if (isConnectionType(named)) omit('it is a list with pages of its own');
      else if (ownership.keysOf(named.name).length > 0) {
        const key = visibleKey(named, ownership);
        if (!key || path.length >= levels || (isList && key.length > 1)) {
          omit('its entity has no key that could stand for it');
        } else {
          for (const keyField of key) {
            const keyOf = named.getFields()[keyField] as OutputField;
            if (isList) add({ ...base, itemPath: [keyField], form: 'list', type: keyOf.type });
            else add({ ...base, path: [...path, keyField], form: 'value', type: keyOf.type });
          }
        }
      } else if (place.seen.includes(named)) omit('it leads back to its own type');
      else if (isList) {
        const { columns: within } = columnsOf(named, ownership, levels - path.length);
        if (within.length === 0) omit('nothing in it can be a column');
        else add({ ...base, form: 'objects', within, type: named });
      } else {
        walk({
          type: named,
          path,
          nullable,
          descriptions: [field.description ?? ''],
          seen: [...place.seen, named],
        });
      }
    }
  };

  walk({ type, path: [], nullable: false, descriptions: [], seen: [type] });
  return { columns, omitted };
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
  readonly nullable: boolean;
  readonly descriptions: readonly string[];
  readonly seen: readonly GraphQLObjectType[];
}

function visibleKey(type: GraphQLObjectType, ownership: Ownership): readonly string[] | undefined {
  const fields = type.getFields();
  return ownership
    .keysOf(type.name)
    .find((key) => key.every((name) => fields[name] && isLeafType(getNullableType(fields[name].type))));
}

function isListOfLists({ type }: OutputField): boolean {
  const outer = getNullableType(type);
  return isListType(outer) && isListType(getNullableType(outer.ofType));
}
