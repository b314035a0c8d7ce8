/**
 * Whether a key belongs to an input method that is choosing characters. Safari ends the composition first and
 * sends the key after it, told only by its old code.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
