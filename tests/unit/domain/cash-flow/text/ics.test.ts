import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { demoCase } from '~/lib/domain/case/demo.ts';
import { calculateCashFlow } from '~/lib/domain/cash-flow/calculate.ts';
import {
  escapeText,
  foldLine,
  type Reminder,
  toIcs,
  toStamp,
} from '~/lib/domain/cash-flow/text/ics.ts';
import { readCashFlow } from '~/lib/domain/cash-flow/read.ts';
import { remindersOf } from '~/lib/domain/cash-flow/text/reminders.ts';
import { TODAY } from '~tests/unit/domain/cash-flow/make-case.ts';

const READER = 'a'.repeat(32);
const STAMP = toStamp(new Date('2026-11-23T08:05:09.123Z'));
const octets = (text: string) => new TextEncoder().encode(text).length;

const reminder = (summary: string, day = '2026-12-31'): Reminder => ({
  uid: `bill1-${day}@buhuang.invalid`,
  day,
  summary,
  sounds: true,
});

/** The events that another program's parser finds in `ics`. */
const parse = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe('the reminders file, read by a parser that is not ours', () => {
  const read = readCashFlow(demoCase(TODAY), TODAY);
  if (read.kind === 'unreadable') throw new Error('The example cannot be read.');
  const events = calculateCashFlow(read.plan).days.flatMap((day) => day.events);
  const ics = toIcs(remindersOf(events, false, READER), { stamp: STAMP, daysBefore: 1 });

  test('has one whole day for every pay, bill and debt', () => {
    const found = parse(ics);
    expect(found).toHaveLength(events.length);
    found.forEach(({ component, event }, index) => {
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(events[index]!.day);
      expect(event.duration.toString()).toBe('P1D');
      expect(event.summary).toContain(events[index]!.name);
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T08:05:09Z');
    });
    expect(new Set(found.map(({ event }) => event.uid)).size).toBe(events.length);
  });

  test('reminds at nine in the morning, on the day or so many days before', () => {
    for (const [daysBefore, hours] of [
      [0, 9],
      [1, -15],
      [3, -63],
    ] as const) {
      const [first] = parse(toIcs([reminder('x')], { stamp: STAMP, daysBefore }));
      const alarm = first!.component.getFirstSubcomponent('valarm')!;
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      const trigger = alarm.getFirstPropertyValue('trigger') as unknown as ICAL.Duration;
      expect(trigger.toSeconds()).toBe(hours * 3600);
    }
  });

  test('sounds for what has to be paid, not for pay', () => {
    const found = parse(ics);
    const alarms = found.map(({ component }) => component.getAllSubcomponents('valarm').length);
    expect(alarms).toEqual(events.map(({ kind }) => (kind === 'pay' ? 0 : 1)));
    expect(new Set(alarms)).toEqual(new Set([0, 1]));
  });

  test('says no amount unless asked, because it shows on a locked screen', () => {
    expect(ics).not.toMatch(/元|1,500/);
    expect(remindersOf(events, true, READER).every(({ summary }) => /\d元$/.test(summary))).toBe(
      true,
    );
  });

  test('made again, it has the same ids: importing twice makes no doubles', () => {
    const uids = (stamp: string, withAmounts: boolean) =>
      parse(toIcs(remindersOf(events, withAmounts, READER), { stamp, daysBefore: 1 })).map(
        ({ event }) => event.uid,
      );
    expect(uids('20270101T000000Z', true)).toEqual(uids(STAMP, false));
  });

  test('two readers’ files in one calendar share no id', () => {
    const uids = (reader: string) => remindersOf(events, false, reader).map(({ uid }) => uid);
    const [one, other] = [uids(READER), uids('b'.repeat(32))];
    expect(one.filter((uid) => other.includes(uid))).toEqual([]);
  });

  test('without anything to remind of, it is still a calendar', () => {
    expect(parse(toIcs([], { stamp: STAMP, daysBefore: 1 }))).toEqual([]);
  });
});

describe('as the standard asks', () => {
  test('lines end with CRLF and have at most 75 octets, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('债', '😀', 'a', ',', '\\', '\n', ';'), maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (summary) => {
        const ics = toIcs([reminder(summary)], { stamp: STAMP, daysBefore: 1 });
        expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of ics.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(octets(line)).toBeLessThanOrEqual(75);
          // Half a character would come back as the mark for broken text.
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
        const [found] = parse(ics);
        expect(found!.event.summary).toBe(
          summary.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ''),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a folded line is the same line once unfolded', () => {
    const line = `SUMMARY:${'债'.repeat(60)}`;
    expect(foldLine(line)).toContain('\r\n ');
    expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(Math.max(...foldLine('x'.repeat(400)).split('\r\n').map(octets))).toBe(75);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  test.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['两\n行\r\n三\r行', '两\\n行\\n三\\n行'],
    ['BEGIN:VEVENT\nUID:x', 'BEGIN:VEVENT\\nUID:x'],
    ['响\u0007铃', '响铃'],
  ])('%j is written %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});
