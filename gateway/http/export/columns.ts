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

/** The columns of `type`, whose fields may be asked `levels` deep. `above` are the types that it is within. */
export function columnsOf(
  type: GraphQLObjectType,
  ownership: Ownership,
  levels: number,
  above: readonly GraphQLObjectType[] = [],
): Columns {
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
      const nullable = place.nullable || !isNonNullType(field.type);
      const base = {
        path,
        itemPath: [],
        within: [],
        nullable,
        description: [place.description, field.description].filter(Boolean).join(' '),
        owners: ownership.ownersOf(place.type.name, field.name),
      };
      const named = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type));
      const reason = path.length > levels ? 'it lies deeper than this gateway answers' : whyNot(field);
      if (reason !== null) omitted.push({ path: path.join('.'), reason });
      else if (!isObjectType(named)) add({ ...base, form: isList ? 'list' : 'value', type: named });
      else if (isEntity(named, ownership)) {
        const key = path.length < levels ? visibleKey(named, ownership, isList) : undefined;
        if (!key)
          omitted.push({ path: path.join('.'), reason: 'its entity has no key that could stand for it' });
        for (const { name, type: keyType } of key ?? []) {
          if (isList) add({ ...base, itemPath: [name], form: 'list', type: keyType });
          else add({ ...base, path: [...path, name], form: 'value', type: keyType });
        }
      } else if (place.seen.includes(named)) {
        omitted.push({ path: path.join('.'), reason: 'it leads back to its own type' });
      } else if (isList) {
        const inner = columnsOf(named, ownership, levels - path.length, place.seen);
        omitted.push(...inner.omitted.map((one) => ({ ...one, path: [...path, one.path].join('.') })));
        if (inner.columns.length > 0) add({ ...base, form: 'objects', within: inner.columns, type: named });
      } else {
        const { description } = field;
        walk({ type: named, path, nullable, description, seen: [...place.seen, named] });
      }
    }
  };

  walk({ type, path: [], nullable: false, description: null, seen: [...above, type] });
  return { columns, omitted };
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
  readonly nullable: boolean;
  /** Of the field that leads here. */
  readonly description: string | null | undefined;
  readonly seen: readonly GraphQLObjectType[];
}

/** What keeps a field of any type out of a table; null where nothing does. */
function whyNot(field: OutputField): string | null {
  const named = getNamedType(field.type);
  if (field.args.some(isRequiredArgument)) return 'it asks for an argument';
  if (isListOfLists(field)) return 'it is a list of lists';
  if (isConnectionType(named)) return 'it is a list with pages of its own';
  return isLeafType(named) || isObjectType(named) ? null : 'it can be of several types';
}

function isEntity({ name }: GraphQLObjectType, ownership: Ownership): boolean {
  return ownership.keysOf(name).length > 0;
}

/** The fields of the first key that callers can see; `single` takes only a key of one field. */
function visibleKey(
  type: GraphQLObjectType,
  ownership: Ownership,
  single: boolean,
): readonly OutputField[] | undefined {
  const fields = type.getFields();
  const isVisible = (name: string): boolean => {
    const field = fields[name];
    return field !== undefined && isLeafType(getNullableType(field.type));
  };
  const key = ownership
    .keysOf(type.name)
    .find((names) => (!single || names.length === 1) && names.every(isVisible));
  return key?.flatMap((name) => fields[name] ?? []);
}

function isListOfLists({ type }: OutputField): boolean {
  const outer = getNullableType(type);
  return isListType(outer) && isListType(getNullableType(outer.ofType));
}
