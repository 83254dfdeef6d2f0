import { BSONRegExp } from 'bson';
import { EngineError, refuse } from '../errors';
import type { Pattern } from './filter';

/**
 * Translates a PCRE pattern to JavaScript where both mean the same.
 *
 * @throws EngineError for whatever the two languages read differently.
 */
export function compilePattern(source: BSONRegExp): Pattern {
  const { pattern, options } = source;
  const unknown = [...options].find((option) => !'imsu'.includes(option));
  if (unknown !== undefined) throw refuse(`the regular expression option '${unknown}'`);
  const flags = options.includes('i') ? 'iu' : 'u';
  try {
    return { source, regex: new RegExp(translate(pattern, options), flags) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('BadValue', `Regular expression is invalid: ${pattern}`);
  }
}

const token = /\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\[])+\]|\(\?[\s\S]|[*+?}]\+|[\s\S]/gu;

function translate(pattern: string, options: string): string {
  const isMultiline = options.includes('m');
  return pattern.replace(token, (part) => {
    if (part.startsWith('\\')) return translateEscape(part, false);
    if (part.startsWith('[')) return translateClass(part);
    return translatePlain(part, options, isMultiline);
  });
}

function translateClass(part: string): string {
  if (part === '[') throw refuse('this character class in a regular expression');
  return part.replace(/\\[\s\S]/gu, (each) => translateEscape(each, true));
}

function translatePlain(part: string, options: string, isMultiline: boolean): string {
  if (part === '.') return options.includes('s') ? '[\\s\\S]' : '[^\\n]';
  if (part === '^') return isMultiline ? '(?<![^\\n])' : '^';
  if (part === '$') return isMultiline ? '(?![^\\n])' : '(?=\\n?(?![\\s\\S]))';
  if (part.startsWith('(?') && !'(?:(?=(?!'.includes(part)) throw refuse(`'${part}' in a regular expression`);
  if (part.length === 2 && part.endsWith('+') && '*+?}'.includes(part.charAt(0))) {
    throw refuse('a possessive quantifier in a regular expression');
  }
  // An unpaired bracket or brace is an error under the u flag, and a literal in PCRE.
  return part === ']' ? '\\]' : part;
}

function translateEscape(part: string, inClass: boolean): string {
  const letter = part.slice(1);
  if (letter === 's') return inClass ? ' \\t-\\r' : '[ \\t-\\r]';
  if (letter === 'S' && !inClass) return '[^ \\t-\\r]';
  if ('dDwWtnrf'.includes(letter) || (!inClass && 'bB'.includes(letter))) return part;
  if (/[A-Za-z0-9]/.test(letter)) throw refuse(`'${part}' in a regular expression`);
  return /[\^$\\.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-') ? part : letter;
}
