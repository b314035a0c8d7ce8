import { expect, test } from 'vitest';
import { type TraceEvent, workByKey } from '~scripts/bench/typing-work.ts';

const event = (name: string, ts: number, dur: number, type?: string): TraceEvent => ({
  name,
  ts: ts * 1000,
  dur: dur * 1000,
  pid: 1,
  tid: 1,
  args: type ? { data: { type } } : {},
});

test('a key costs its script and what is laid out and painted after it; layout within script counts once', () => {
  const events = [
    event('EventDispatch', 0, 1, 'keydown'),
    event('EventDispatch', 1, 10, 'keypress'),
    event('Layout', 3, 4),
    event('Paint', 12, 5),
    { ...event('Paint', 13, 50), tid: 2 },
    event('EventDispatch', 100, 2, 'keydown'),
    event('TimerFire', 110, 3),
  ];
  expect(workByKey(events)).toEqual([
    { script: 11, display: 5 },
    { script: 5, display: 0 },
  ]);
});
