// What is found of answers is kept as numbers, in one array for each run: what stands where in them.

// Of an object: a row of numbers, these first.
/** The number of its code. */
export const CODE = 0;
/** The next item of the list that it is in, if any. */
export const NEXT = 1;
/** The next object that came to its path. */
export const NEXT_AT_PATH = 2;
/** Whether what begins with the object is to be written again and again; then the number of its text. */
export const WRITTEN = 3;
export const FIRST_SLOT = 4;

// Of a slot: where a text begins and ends, or the row of an object, of the first one for a list.
/** Nothing was brought yet; no text and no row begins there. */
export const UNSET = 0;
export const NULL = -1;
export const EMPTY_LIST = -2;

// Of what is written.
export const AGAIN = -1;

// Of a path that fetches of entities have, from its number on.
export const FIRST_ROW = 0;
export const LAST_ROW = 1;
export const ROW_COUNT = 2;
export const PATH_LENGTH = 3;
