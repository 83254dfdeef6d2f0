/** Below this, a number can point to a person. */
const LEAST_PUBLIC = 10;

/** From 1 to 9. None is no small number, since there is nobody to point to. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_PUBLIC;
