import type { FetchStep } from '../fetch/fetch-step';
import type { Slot } from './members';
import { AGAIN, NULL, UNSET, WRITTEN } from './rows';

// Statements and expressions of code that knows a row as `row`, what is found as `found`, and its numbers as `ints`.
// What a fetch brings stands in variables until all of the object is there.

/** Where a text begins, or the row of the first object. */
export const fromOf = ({ at }: Slot): string => `from${at}`;
/** Where a text ends. */
export const toOf = ({ at }: Slot): string => `to${at}`;

const numbersOf = (slot: Slot): readonly string[] =>
  slot.holds === 'objects' ? [fromOf(slot)] : [fromOf(slot), toOf(slot)];

export const isShared = ({ steps }: Slot): boolean => steps.length > 1;

export const declare = (slots: readonly Slot[]): string =>
  slots.length > 0 ? `let ${slots.flatMap(numbersOf).join()};` : '';

/** Puts what came into the slot of a new row. */
export function put(slot: Slot, { number }: FetchStep): string {
  const numbers = [...numbersOf(slot), ...(slot.holds === 'text' && isShared(slot) ? [String(number)] : [])];
  return numbers.map((value, index) => `ints[row + ${slot.at + index}] = ${value};`).join(' ');
}

/** Puts what came into the slot of a row that may have something there. */
export function keep(slot: Slot, step: FetchStep): string {
  if (!isShared(slot)) return put(slot, step);
  // objects are put there as they come
  if (slot.holds === 'objects') return '';
  return `found.keepText(row + ${slot.at}, ${fromOf(slot)}, ${toOf(slot)}, ${step.number});`;
}

export function putNull(slot: Slot): string {
  const unless = isShared(slot) ? `if (ints[row + ${slot.at}] === ${UNSET})` : '';
  return `${unless} ints[row + ${slot.at}] = ${NULL};`;
}

/** The same as in the row `other`. */
export function share(slot: Slot): string {
  const { at } = slot;
  const copy = (index: number): string => `ints[row + ${at + index}] = ints[other + ${at + index}];`;
  if (slot.holds === 'text') {
    if (!isShared(slot)) return `${copy(0)} ${copy(1)}`;
    return `found.keepText(row + ${at}, ints[other + ${at}], ints[other + ${at + 1}], ints[other + ${at + 2}]);`;
  }
  const mark = `if (ints[row + ${at}] > ${UNSET}) ints[ints[row + ${at}] + ${WRITTEN}] = ${AGAIN};`;
  if (!isShared(slot)) return `${copy(0)} ${mark}`;
  return `if (ints[row + ${at}] === ${UNSET}) ${copy(0)} else if (ints[row + ${at}] !== ints[other + ${at}]) throw SURPRISE; ${mark}`;
}

/** All that texts of the slots are read with. */
export function reading(slots: readonly Slot[]): string {
  const present = slots.map(({ at }) => `ints[row + ${at}] === ${UNSET}`).join(' || ');
  const steps = new Set(
    slots.flatMap((slot) => (slot.holds === 'text' && !isShared(slot) ? slot.steps : [])),
  );
  const texts = [...steps].map(({ number }) => `const text${number} = found.texts[${number}];`);
  return `const { ints } = found; ${present && `if (${present}) throw SURPRISE;`} ${texts.join(' ')}`;
}

/** An expression for the text of a slot. */
export function textOf(slot: Slot): string {
  const { at, steps, ifNull } = slot;
  if (isShared(slot)) return `found.textAt(row + ${at})`;
  const [step] = steps;
  const text = `text${step?.number}.slice(ints[row + ${at}], ints[row + ${at + 1}])`;
  if (ifNull === null || !step?.requires) return text;
  return `(ints[row + ${at}] === ${NULL} ? ${JSON.stringify(ifNull)} : ${text})`;
}
