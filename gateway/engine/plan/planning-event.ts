/** Told by a process that takes up an operation. */
export const PLANNING = 'planning';
