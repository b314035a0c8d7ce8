import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeIfLeft,
  endCall,
  formatLength,
  LONGEST_CALL_MS,
  secondsOf,
  showLine,
  startCall,
  toggleTap,
} from '~/lib/domain/call/call.ts';

const BEGAN = Date.UTC(2026, 10, 30, 14, 5);
const call = startCall(BEGAN);
const code = { id: 'asks-code', reply: '我不给。' };
const sent = { id: 'money-sent' };

describe('a call', () => {
  test('is timed by the clock, so that a page that was asleep catches up', () => {
    expect(secondsOf(call, BEGAN + 75_900)).toBe(75);
  });

  test('is as long as it was when it ended', () => {
    expect(secondsOf(endCall(call, BEGAN + 60_000), BEGAN + 999_000)).toBe(60);
  });

  test('never lasts less than nothing, whatever the clock did', () => {
    fc.assert(fc.property(fc.integer(), (now) => secondsOf(call, now) >= 0));
  });

  test('that was left open ended when it was last touched', () => {
    const left = closeIfLeft(showLine(call, 1, BEGAN + 30_000), BEGAN + LONGEST_CALL_MS + 1);
    expect(left).toMatchObject({ isEnded: true, isLeft: true });
    expect(secondsOf(left, BEGAN + LONGEST_CALL_MS + 1)).toBe(30);
  });

  test('that is still going is not closed', () => {
    expect(closeIfLeft(call, BEGAN + LONGEST_CALL_MS)).toBe(call);
  });
});

describe('a tap', () => {
  test('brings its reply in place of the sentence', () => {
    expect(toggleTap(call, code, BEGAN)).toMatchObject({
      taps: ['asks-code'],
      replyTo: 'asks-code',
    });
  });

  test('without a reply leaves standing what there is to say', () => {
    const next = toggleTap(toggleTap(call, code, BEGAN), sent, BEGAN);
    expect(next).toMatchObject({ taps: ['asks-code', 'money-sent'], replyTo: 'asks-code' });
  });

  test('is taken back by a second one, with its reply', () => {
    const back = toggleTap(toggleTap(call, code, BEGAN), code, BEGAN);
    expect(back.taps).toEqual([]);
    expect(back.replyTo).toBeUndefined();
  });

  test('stays when the next sentence is shown; its reply goes', () => {
    const next = showLine(toggleTap(call, code, BEGAN), 2, BEGAN);
    expect(next).toMatchObject({ line: 2, taps: ['asks-code'] });
    expect(next.replyTo).toBeUndefined();
  });
});

test.each([
  [0, '0秒'],
  [59, '59秒'],
  [60, '1分'],
  [3725, '1小时2分5秒'],
])('%i seconds are shown as %s', (seconds, text) => {
  expect(formatLength(seconds)).toBe(text);
});
