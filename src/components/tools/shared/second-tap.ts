/** What is known of a press. Older browsers do not say what pressed. */
interface Press {
  /** How often the same place was pressed in a row, where the browser counts. */
  detail: number;
  pointerType?: string | undefined;
  timeStamp: number;
}

/** Milliseconds. Nobody reads a question and answers it with a finger in less. */
const DOUBLE_TAP = 400;

let last: Press | undefined;

/**
 * Whether `press` is the second half of a double tap or double click: the first half may have brought up
 * another step, which must not be answered unread. Fingers are told by time, as phones count every tap as one.
 */
export function isSecondTap(press: Press): boolean {
  const isSoon = last !== undefined && press.timeStamp - last.timeStamp < DOUBLE_TAP;
  const isSecond = press.detail > 1 || (press.pointerType === 'touch' && isSoon);
  last = press;
  return isSecond;
}
