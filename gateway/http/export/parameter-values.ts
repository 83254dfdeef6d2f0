import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** What a text should have been. */
export class Expected extends Error {}

/**
 * The value that texts of an address stand for.
 * @throws Expected when they stand for none
 */
export function readValue(type: GraphQLInputType, texts: readonly string[]): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return texts.map((text) => readValue(nullable.ofType, [text]));
  const [text = ''] = texts;
  if (texts.length !== 1) throw new Expected(`${expectedOf(type)}, once`);
  const value = text === '' ? undefined : parseText(nullable, text);
  if (value === undefined) throw new Expected(expectedOf(type));
  return value;
}

function parseText(type: GraphQLInputType, text: string): unknown {
  if (isEnumType(type)) return type.getValue(text) ? text : undefined;
  const name = getNamedType(type).name;
  if (name === 'Boolean') return text === 'true' || (text === 'false' ? false : undefined);
  const value = /^(Int|Float)$/.test(name) ? numberOf(text) : text;
  if (value === undefined || isInputObjectType(type) || !('parseValue' in type)) return value;
  try {
    type.parseValue(value);
    return value;
  } catch {
    return undefined;
  }
}

function numberOf(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

export function expectedOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return `one of ${valuesOf(named)?.join(', ')}`;
  const known: Record<string, string> = {
    Boolean: 'true or false',
    Int: 'a whole number',
    Float: 'a number',
    ID: 'an id',
    String: 'a text',
  };
  return known[named.name] ?? `a ${named.name}${named.description ? ` (${named.description})` : ''}`;
}

/** The values of an enum; null for any other type. */
export function valuesOf(type: GraphQLInputType): string[] | null {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : null;
}
