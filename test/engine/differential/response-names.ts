import {
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random';

/** Names that a gateway may want for itself, or that keys have. */
const NASTY_ALIASES = [
  'id',
  'name',
  '_entities',
  'f_1',
  'name__alias_0',
  'representations',
  'typename',
  'key',
];

/** What a response name stands for, so that no two fields meet under it. */
export interface ResponseScope {
  readonly names: Map<string, string>;
  readonly below: Map<string, ResponseScope>;
}

export function newScope(): ResponseScope {
  return { names: new Map(), below: new Map() };
}

/** The field's own name or an alias; undefined where all that were tried mean something else. */
export function findResponseName(
  random: Random,
  field: GraphQLField<unknown, unknown>,
  args: string,
  type: GraphQLNamedType,
  { names }: ResponseScope,
): string | undefined {
  const meaning = `${field.name}${args} ${shapeOf(field.type)}`;
  const others = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  const alias = (): string =>
    random.chance(0.5) ? random.pick(NASTY_ALIASES) : random.pick([...others, 'x', 'y', 'z']);
  const first = random.chance(0.2) ? alias() : field.name;
  for (const name of [first, alias(), alias(), `${field.name}${names.size}`]) {
    const taken = names.get(name);
    if (taken !== undefined && taken !== meaning) continue;
    names.set(name, meaning);
    return name;
  }
  return undefined;
}

/** Two fields may share a response name on different types only when this is equal. */
function shapeOf(type: GraphQLField<unknown, unknown>['type']): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : '{}';
}
