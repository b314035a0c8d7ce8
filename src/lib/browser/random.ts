/** A random whole number from 1 to `highest`, both included. */
export const randomNumber = (highest: number): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0]! % highest) + 1;

/** A few letters and digits that say nothing. */
export const randomToken = (): string => randomNumber(2 ** 31).toString(36);

/** An id that nobody else has: 32 hexadecimal digits. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
