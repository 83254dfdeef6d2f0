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

/**
 * Statements of code that goes through JSON: `bytes` at the index `at`, which they move on, and `text`, the same with a
 * character for each byte. They throw `SURPRISE`.
 */
type Statements = string;

/** The name of something with a method `scan` that takes an object, and leaves what it makes of it in `result.made`. */
type Scanner = string;

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

export const scanObject = (scanner: Scanner): Statements => `at = ${scanner}.scan(bytes, at, text, lists);`;

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

export function leaf(type: GraphQLNamedType, into: Code): Statements {
  if (!isLeafType(type)) throw new NotAsText('an object without fields');
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => JSON.stringify(name)));
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

/** Objects of which text is made: as text, into `slot`. */
export function texts(
  type: GraphQLOutputType,
  scanner: Scanner,
  slot: string,
  pause: Statements,
  level = 0,
): Statements {
  const nullable = getNullableType(type);
  const items = `items${level}`;
  const item = `item${level}`;
  const present = isListType(nullable)
    ? `{ let ${items} = '', ${item};
        ${list(
          `${texts(nullable.ofType, scanner, item, '', level + 1)}
            ${items} = ${items} === '' ? ${item} : ${items} + ',' + ${item};`,
          pause,
        )}
        ${slot} = '[' + ${items} + ']'; }`
    : made(scanner, slot);
  if (isNonNullType(type)) return present;
  return `if (${NULL_BEGINS}) { at = nothing(bytes, at); ${slot} = 'null'; } else { ${present} }`;
}

/** Objects that later fetches read or add to: into `slot`, lists as lists, null as null. */
export function objects(
  type: GraphQLOutputType,
  scanner: Scanner,
  slot: string,
  pause: Statements,
  level = 0,
): Statements {
  const nullable = getNullableType(type);
  const items = `items${level}`;
  const item = `item${level}`;
  const present = isListType(nullable)
    ? `{ const ${items} = []; let ${item};
        ${list(`${objects(nullable.ofType, scanner, item, '', level + 1)} ${items}.push(${item});`, pause)}
        ${slot} = ${items}; }`
    : made(scanner, slot);
  if (isNonNullType(type)) return present;
  return `if (${NULL_BEGINS}) { at = nothing(bytes, at); ${slot} = null; } else { ${present} }`;
}

/** The same where other fetches bring a part of the objects too: into `slot`, or into what is there already. */
export function mergedObjects(
  type: GraphQLOutputType,
  scanner: Scanner,
  step: string,
  slot: string,
  pause: Statements,
  level = 0,
): Statements {
  const nullable = getNullableType(type);
  const known = `known${level}`;
  const index = `index${level}`;
  const into = isListType(nullable)
    ? `const ${known} = ${slot};
      let ${index} = 0;
      ${list(
        `if (${index} >= ${known}.length) throw SURPRISE;
          ${mergedObjects(nullable.ofType, scanner, step, `${known}[${index}]`, '', level + 1)}
          ${index} += 1;`,
        pause,
      )}
      if (${index} !== ${known}.length) throw SURPRISE;`
    : `at = ${slot}.code.forFetch(${step}).scan(bytes, at, text, lists, ${slot});`;
  const present = `if (${slot}) { ${into} } else { ${objects(new GraphQLNonNull(nullable), scanner, slot, pause)} }`;
  if (isNonNullType(type)) return present;
  return `if (${NULL_BEGINS}) { at = nothing(bytes, at); if (${slot} === undefined) ${slot} = null; } else { ${present} }`;
}

const made = (scanner: Scanner, slot: string): Statements => `${scanObject(scanner)} ${slot} = result.made;`;
