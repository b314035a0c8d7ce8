import { describe, expect, test } from 'vitest';
import { toLogForm } from '~/lib/domain/log/form.ts';
import { readLogForm } from '~/lib/domain/log/read.ts';
import { readLength } from '~/lib/domain/log/read/length.ts';
import { formatSeconds } from '~/lib/domain/values/seconds.ts';
import { entryWith, formWith } from './entries.ts';

const NOW = { day: '2026-11-30', time: '14:05' };
const read = (typed: Parameters<typeof formWith>[0]) => readLogForm(formWith(typed), NOW);
const factsOf = (typed: Parameters<typeof formWith>[0]) => {
  const found = read(typed);
  return found.kind === 'facts' ? found.facts : undefined;
};

describe('readLogForm', () => {
  test('neither day nor time is now; a day alone leaves the time open', () => {
    expect(factsOf({})).toMatchObject({ day: '2026-11-30', time: '14:05' });
    expect(factsOf({ day: '昨天' })).toMatchObject({ day: '2026-11-29', time: '' });
    expect(factsOf({ time: '晚上10点半', day: '11月20号' })).toMatchObject({
      day: '2026-11-20',
      time: '22:30',
    });
    expect(factsOf({ time: '9:10' })).toMatchObject({ day: '2026-11-30', time: '09:10' });
  });

  test('a field that only looks empty is empty', () => {
    expect(factsOf({ day: '\u200b', time: '\u3000\u2060' })).toMatchObject({
      day: '2026-11-30',
      time: '14:05',
    });
  });

  test('a time that today has not reached yet is asked about, whatever the day is called', () => {
    const fields = [{ field: 'time', problem: 'time-future' }];
    for (const day of ['', '今天', '2026-11-30']) {
      expect(read({ day, time: '23:50' })).toEqual({ kind: 'unreadable', fields });
    }
    expect(factsOf({ day: '昨天', time: '23:50' })).toMatchObject({ day: '2026-11-29' });
    expect(factsOf({ time: '14:05' })).toMatchObject({ time: '14:05' });
  });

  test('what does not belong to the channel is not counted', () => {
    expect(factsOf({ channel: 'sms', answer: 'talked', length: '3分' })).toMatchObject({
      answer: '',
      seconds: 0,
    });
    expect(factsOf({ answer: 'missed', length: '3分' })).toMatchObject({ seconds: 0 });
  });

  test('every field that cannot be read is named, and nothing is read', () => {
    const found = read({
      channel: '',
      day: '2026-02-30',
      time: '10点',
      length: '很久',
      quotes: '话'.repeat(20_001),
    });
    expect(found).toEqual({
      kind: 'unreadable',
      fields: [
        { field: 'day', problem: 'day-impossible' },
        { field: 'time', problem: 'time-half-day' },
        { field: 'channel', problem: 'channel-missing' },
        { field: 'length', problem: 'length-unreadable' },
        { field: 'quotes', problem: 'text-too-long' },
      ],
    });
  });

  test('an entry that is opened and sent again stays as it is', () => {
    const { facts } = entryWith();
    expect(readLogForm(toLogForm(facts), NOW)).toEqual({ kind: 'facts', facts });
  });
});

describe('readLength', () => {
  test.each([
    ['3分20秒', 200],
    ['40秒', 40],
    ['3:20', 200],
    ['1:02:03', 3723],
    ['3分钟', 180],
    ['三分半', 210],
    ['半小时', 1800],
    ['１小时５分', 3900],
    ['十二分', 720],
  ])('reads %s as %i seconds', (typed, seconds) => {
    expect(readLength(typed)).toEqual({ kind: 'length', seconds });
  });

  test.each(['3', '很久', '分', '3米'])('does not guess at %s', (typed) => {
    expect(readLength(typed)).toMatchObject({ kind: 'problem', problem: 'unreadable' });
  });

  test('nobody calls for longer than a day', () => {
    expect(readLength('25小时')).toMatchObject({ problem: 'too-long' });
  });

  test.each([0, 1, 59, 60, 200, 3600, 3723, 86_400])('%i seconds are read back', (seconds) => {
    const found = readLength(formatSeconds(seconds));
    expect(found.kind === 'length' ? found.seconds : 0).toBe(seconds);
  });
});
