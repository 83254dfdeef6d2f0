import { Int32 } from 'bson';
import { type Maybe, typeOf } from '../bson/value';
import { EngineError, refuse } from '../errors';
import type { Operator } from './expression.parser';

function concat(values: readonly Maybe[]): Maybe {
  if (values.some((value) => value === undefined || value === null)) return null;
  return values
    .map((value) => {
      if (typeof value !== 'string')
        throw new EngineError('Location16702', `$concat only supports strings, not ${typeOf(value ?? null)}`);
      return value;
    })
    .join('');
}

/** MongoDB changes the case of ASCII letters only. */
const changeCase = (operator: string, letters: RegExp, change: (text: string) => string): Operator => ({
  min: 1,
  max: 1,
  apply: ([value]) => {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') throw refuse(`${operator} of ${typeOf(value)}`);
    return value.replace(letters, change);
  },
});

function codePoints([value]: readonly Maybe[]): Maybe {
  if (typeof value !== 'string')
    throw new EngineError(
      'Location34471',
      `$strLenCP requires a string argument, found: ${value === undefined ? 'missing' : typeOf(value)}`,
    );
  return new Int32([...value].length);
}

export const textOperators: Readonly<Record<string, Operator>> = {
  $concat: { min: 0, max: Number.POSITIVE_INFINITY, apply: concat },
  $toLower: changeCase('$toLower', /[A-Z]+/g, (text) => text.toLowerCase()),
  $toUpper: changeCase('$toUpper', /[a-z]+/g, (text) => text.toUpperCase()),
  $strLenCP: { min: 1, max: 1, apply: codePoints },
};
