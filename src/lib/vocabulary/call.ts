/** What a reader can tap during a call, by what it is about; in the order shown. */
export const CALL_TAP_GROUPS = {
  now: '出事了：转了钱、给了码、有危险',
  asks: '他要我……',
  pressure: '他这样说……',
  claims: '他说自己是……',
} as const;

export type CallTapGroup = keyof typeof CALL_TAP_GROUPS;
