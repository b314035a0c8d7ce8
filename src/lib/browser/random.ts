/** A random whole number from 1 to `highest`, both included. */
export const randomNumber = (highest: number): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0]! % highest) + 1;

/** A few letters and digits that say nothing. */
export const randomToken = (): string => randomNumber(2 ** 31).toString(36);
