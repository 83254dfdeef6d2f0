/** Below this, a number of people can point to one of them. */
const LEAST_PUBLIC = 10;

/** Nobody is no small number, since there is nobody to point to. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_PUBLIC;
