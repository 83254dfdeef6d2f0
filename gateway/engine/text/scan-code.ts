import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Code } from './code';
import { BYTES_AT_ONCE } from './pauses';
import { NotAsText } from './places';
import { EMPTY_LIST, NEXT, NULL, UNSET } from './rows';

/**
 * Statements of code that goes through JSON: `bytes` at the index `at`, which they move on, and `text`, the same with a
 * character for each byte. They throw `SURPRISE`. What is found is told to `found`.
 */
type Statements = string;

/** The name of something with a method `scan` that takes an object. */
type Scanner = string;

/** An expression or a variable of code. */
type Name = string;

const code = (character: string): number => character.charCodeAt(0);
const isAt = (character: string): string => `bytes[at] === ${code(character)}`;
const NULL_BEGINS = isAt('n');

export const WHITE: Statements = `if (bytes[at] <= ${code(' ')}) at = white(bytes, at);`;
export const ANY: Statements = 'at = any(bytes, at);';

/** A sign, and what is white after it. */
export const sign = (character: string): Statements => `${lastSign(character)} ${WHITE}`;

export const lastSign = (character: string): Statements =>
  `if (bytes[at] !== ${code(character)}) throw SURPRISE; at += 1;`;

/** Just this, of ASCII only. */
export const exactly = (text: string): Statements =>
  `if (!(${isExactly(text)})) throw SURPRISE; at += ${text.length};`;

/** Whether it comes, an expression. */
export const isExactly = (text: string): string =>
  [...text].map((character, index) => `bytes[at + ${index}] === ${code(character)}`).join(' && ');

export const key = (name: string): Statements => `${exactly(`"${name}":`)} ${WHITE}`;

export const scanObject = (scanner: Scanner): Statements => `at = ${scanner}.scan(bytes, at, text, found);`;

/** A value of `type`, `named` taking one of its named type. */
export function value(type: GraphQLOutputType, named: Statements, pause: Statements): Statements {
  const nullable = getNullableType(type);
  const present = isListType(nullable) ? list(value(nullable.ofType, named, ''), pause) : named;
  if (isNonNullType(type)) return present;
  return `if (${NULL_BEGINS}) at = nothing(bytes, at); else { ${present} }`;
}

/** Lets others have their turn after each so many bytes, in code that can; `pauseAt` is a variable of it. */
export const PAUSE: Statements = `if (at >= pauseAt) { yield; pauseAt = at + ${BYTES_AT_ONCE}; }`;

/** @param pause a statement for after each item, in lists that may be long */
function list(item: Statements, pause: Statements): Statements {
  return `${sign('[')}
    if (${isAt(']')}) at += 1;
    else for (;;) {
      ${item}
      ${WHITE}
      ${pause}
      if (${isAt(',')}) { at += 1; ${WHITE} continue; }
      ${lastSign(']')}
      break;
    }`;
}

/** More are looked up. */
const MOST_VALUES_IN_CODE = 16;

const oneOf = (texts: readonly string[]): Statements =>
  `${texts.map((text) => `if (${isExactly(text)}) at += ${text.length}; else`).join(' ')} throw SURPRISE;`;

export function leaf(type: GraphQLNamedType, into: Code): Statements {
  if (!isLeafType(type)) throw new NotAsText('an object without fields');
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => JSON.stringify(name));
    if (names.length <= MOST_VALUES_IN_CODE) return oneOf(names);
    const values = new Set(names);
    return `{ const end = string(bytes, at);
      if (!${into.refer(values)}.has(text.slice(at, end))) throw SURPRISE;
      at = end; }`;
  }
  switch (type.name) {
    case GraphQLString.name:
    case GraphQLID.name:
      return 'at = string(bytes, at);';
    case GraphQLInt.name:
      return 'at = int(bytes, at);';
    case GraphQLFloat.name:
      return 'at = float(bytes, at);';
    case GraphQLBoolean.name:
      return 'at = boolean(bytes, at);';
    default:
      return ANY;
  }
}

/** Objects that have rows: into the variable `into`, which gets the row of the first for a list. */
export function objects(
  type: GraphQLOutputType,
  scanner: Scanner,
  into: Name,
  pause: Statements,
  level = 0,
): Statements {
  const nullable = getNullableType(type);
  const item = `item${level}`;
  const last = `last${level}`;
  const present = isListType(nullable)
    ? `{ let ${item}, ${last} = ${UNSET};
        ${into} = ${EMPTY_LIST};
        ${list(
          `${objects(nullable.ofType, scanner, item, '', level + 1)}
          ${isListType(getNullableType(nullable.ofType)) ? '' : `if (${item} === ${NULL})`} ${item} = found.item(${item});
          if (${last} === ${UNSET}) ${into} = ${item}; else found.ints[${last} + ${NEXT}] = ${item};
          ${last} = ${item};`,
          pause,
        )} }`
    : `${scanObject(scanner)} ${into} = found.made;`;
  if (isNonNullType(type)) return present;
  return `if (${NULL_BEGINS}) { at = nothing(bytes, at); ${into} = ${NULL}; } else { ${present} }`;
}

/** The same where other fetches bring a part of the objects too: into the slot `into`, or into what is there already. */
export function mergedObjects(
  type: GraphQLOutputType,
  scanner: Scanner,
  step: Name,
  into: Name,
  pause: Statements,
): Statements {
  const nullable = getNullableType(type);
  const present = `const known = ${into};
    if (known > 0 || known === ${EMPTY_LIST}) { ${intoObjects(nullable, step, 'known', pause, 0)} }
    else { let fresh; ${objects(new GraphQLNonNull(nullable), scanner, 'fresh', pause)} ${into} = fresh; }`;
  if (isNonNullType(type)) return `{ ${present} }`;
  return `if (${NULL_BEGINS}) { at = nothing(bytes, at); if (${into} === ${UNSET}) ${into} = ${NULL}; } else { ${present} }`;
}

/** Into objects that are there: one, or a list of as many as come. */
function intoObjects(
  type: GraphQLOutputType,
  step: Name,
  known: Name,
  pause: Statements,
  level: number,
): Statements {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) {
    return `at = found.codes[found.ints[${known}]].forFetch(${step}).scan(bytes, at, text, found, ${known});`;
  }
  const item = `item${level}`;
  const inner = `inner${level}`;
  const isInnerList = isListType(getNullableType(nullable.ofType));
  const present = `if (found.ints[${item}] === ${NULL}) throw SURPRISE;
    const ${inner} = ${isInnerList ? `found.ints[${item}]` : item};
    ${intoObjects(nullable.ofType, step, inner, '', level + 1)}`;
  const nothing = isNonNullType(nullable.ofType) ? '' : `if (${NULL_BEGINS}) at = nothing(bytes, at); else`;
  return `let ${item} = ${known} === ${EMPTY_LIST} ? ${UNSET} : ${known};
    ${list(
      `if (${item} === ${UNSET}) throw SURPRISE;
      ${nothing} { ${present} }
      ${item} = found.ints[${item} + ${NEXT}];`,
      pause,
    )}
    if (${item} !== ${UNSET}) throw SURPRISE;`;
}
