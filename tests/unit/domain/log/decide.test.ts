import { describe, expect, test } from 'vitest';
import { countEntries, listLogDays } from '~/lib/domain/log/decide.ts';
import { EVERYTHING, findEntries } from '~/lib/domain/log/decide/find.ts';
import { findInDay, judgeLogDay } from '~/lib/domain/log/decide/judge-day.ts';
import { listLogNumbers } from '~/lib/domain/log/decide/numbers.ts';
import { byTime, type LogFacts } from '~/lib/domain/log/entry.ts';
import { decideRules } from '~/lib/domain/rules/decide.ts';
import { realRules } from '~tests/unit/domain/rules/real-rules.ts';
import { entryWith, HOURS } from './entries.ts';

const day = (...facts: Partial<LogFacts>[]) => facts.map((one, place) => entryWith(one, place + 1));
const times = (count: number, facts: Partial<LogFacts>) =>
  Array.from({ length: count }, () => facts);
const MISSED = { answer: 'missed', time: '10:00', conducts: [] } as const;

describe('counts', () => {
  test('answered, unanswered and night are counted apart, by the minute', () => {
    const entries = day(
      { time: '21:59' },
      { time: '22:00' },
      { time: '07:59', answer: 'missed' },
      { time: '08:00', answer: 'missed' },
      { time: '', channel: 'sms', answer: '' },
      { time: '23:00', channel: 'sms', answer: '' },
    );
    expect(countEntries(entries, HOURS)).toEqual({
      all: 6,
      connected: 2,
      unanswered: 2,
      night: 3,
    });
  });

  test('days come as the entries come, newest first', () => {
    const entries = day({ day: '2026-11-19' }, { day: '2026-11-20' }, { day: '2026-11-19' });
    const days = listLogDays(entries.sort(byTime), HOURS);
    expect(days.map(({ day: name, counts }) => [name, counts.all])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-19', 2],
    ]);
  });

  test('one number is one number however it is written; no number comes last', () => {
    const entries = day(
      { number: '', day: '2026-11-01' },
      { number: '138 0013 8000', day: '2026-11-02' },
      { number: '+86 13800138000', day: '2026-11-05', person: '王某' },
      { number: '未显示号码' },
    );
    const numbers = listLogNumbers(entries, HOURS);
    expect(numbers.map(({ number }) => number)).toEqual(['138 0013 8000', '未显示号码', '']);
    expect(numbers[0]).toMatchObject({ first: '2026-11-02', last: '2026-11-05' });
    expect(numbers[0]!.names).toEqual(['某某公司 李某 工号8801', '某某公司 王某 工号8801']);
  });
});

describe('rules by day', () => {
  const judge = (...facts: Partial<LogFacts>[]) =>
    judgeLogDay({ entries: day(...facts) }, realRules, '2026-11-30');
  const found = (...facts: Partial<LogFacts>[]) =>
    findInDay(judge(...facts)).map(({ judgement }) => judgement.rule.id);

  test('says about each contact what the call check says about it', () => {
    for (const { contact, judged } of judge({ time: '22:05' }, { time: '10:00', conducts: [] })) {
      const rules = realRules.filter(({ id }) => judged.judgements.some((j) => j.rule.id === id));
      expect(decideRules(rules, contact).judgements).toEqual(judged.judgements);
    }
  });

  test('a call within the quiet hours speaks, one by day does not', () => {
    const hours = realRules.filter(({ figure }) => figure?.kind === 'quiet-hours');
    const night = found({ time: '23:00', conducts: [] });
    expect(hours.some(({ id }) => night.includes(id))).toBe(true);
    const byDay = found({ time: '10:00', conducts: [] });
    expect(hours.some(({ id }) => byDay.includes(id))).toBe(false);
  });

  test('unanswered calls are counted for each lender on its own', () => {
    const limits = realRules.filter(
      ({ figure }) => figure?.kind === 'daily-limit' && figure.counts === 'attempted',
    );
    const isOver = (ids: string[]) => limits.some(({ id }) => ids.includes(id));
    expect(limits.length).toBeGreaterThan(0);
    expect(isOver(found(...times(7, MISSED)))).toBe(true);
    expect(isOver(found(...times(6, MISSED)))).toBe(false);
    const two = [...times(4, MISSED), ...times(4, { ...MISSED, lender: '另一家' })];
    expect(isOver(found(...two))).toBe(false);
  });

  test('calls to others and messages are no calls to the debtor', () => {
    const others = found(...times(9, { ...MISSED, reached: 'family' }));
    const messages = found(
      ...times(9, { channel: 'sms', answer: '', time: '10:00', conducts: [] }),
    );
    const limits = realRules.filter(({ figure }) => figure?.kind === 'daily-limit');
    for (const { id } of limits) expect([...others, ...messages]).not.toContain(id);
  });

  test('a rule is named once a day, with all entries that speak to it', () => {
    const findings = findInDay(judge(...times(3, { time: '23:00', conducts: [] })));
    const ids = findings.map(({ judgement, isCrossed }) => `${judgement.rule.id} ${isCrossed}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findings.every(({ entries }) => entries.length === 3)).toBe(true);
  });

  test('more calls than the check takes, and a day to come, stop nothing', () => {
    expect(() => judge(...times(300, MISSED))).not.toThrow();
    expect(judge({ day: '2026-12-24' })).toEqual([]);
  });
});

describe('findEntries', () => {
  const entries = day(
    { quotes: '明天去你单位', channel: 'phone' },
    { quotes: '', channel: 'sms', answer: '', number: '１０６９', conducts: [], time: '09:00' },
  );
  const idsFor = (query: Partial<typeof EVERYTHING>) =>
    findEntries(entries, { ...EVERYTHING, ...query }, HOURS).map(({ id }) => Number(id));
  test.each([
    [{}, [1, 2]],
    [{ text: '单位' }, [1]],
    [{ text: '1069' }, [2]],
    [{ text: '单位 李某' }, [1]],
    [{ text: '单位 王某' }, []],
    [{ text: '短信' }, [2]],
    [{ text: '辱骂' }, [1]],
    [{ channel: 'sms' as const }, [2]],
    [{ conduct: 'insult' as const }, [1]],
    [{ night: true }, [1]],
  ])('%j finds %j', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });
});
