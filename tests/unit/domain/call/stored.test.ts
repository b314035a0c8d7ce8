import { expect, test } from 'vitest';
import { startCall, toggleTap } from '~/lib/domain/call/call.ts';
import { parseStoredCall } from '~/lib/domain/call/stored.ts';
import { definition } from './real-call.ts';

const call = toggleTap(startCall(1_780_000_000_000), { id: 'asks-code', reply: 'x' }, 1);
const parse = (change: object) =>
  parseStoredCall(JSON.parse(JSON.stringify({ ...call, ...change })), definition);

test('a call comes back as it was', () => {
  expect(parse({})).toEqual(call);
});

test('a tap that is no longer known is left out, with its reply', () => {
  expect(parse({ taps: ['gone'], replyTo: 'gone' })).toEqual({
    ...startCall(call.startedAt),
    touchedAt: call.touchedAt,
  });
});

test('a place beyond the sentences is the last of them', () => {
  expect(parse({ line: 99 })?.line).toBe(definition.lines.length - 1);
});

test.each([
  ['no call', { startedAt: undefined }],
  ['a moment no date can name', { startedAt: 1e300 }],
  ['a moment that is text', { touchedAt: '12' }],
  ['taps that are no list', { taps: 'asks-code' }],
  ['a place between two sentences', { line: 0.5 }],
])('%s is refused', (_, change) => {
  expect(parse(change)).toBeUndefined();
});
