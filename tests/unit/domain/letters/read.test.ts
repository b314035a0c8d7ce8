import { describe, expect, test } from 'vitest';
import type { Slot } from '~/lib/domain/letters/letter.ts';
import {
  chosenOptions,
  readSlot,
  type SlotProblem,
  slotUnderstood,
} from '~/lib/domain/letters/read.ts';
import { problemWords, viewGaps } from '~/lib/domain/letters/words.ts';
import { composeLetter } from '~/lib/domain/letters/result.ts';
import { moveDay } from '~/lib/domain/letters/form/fill.ts';
import { getSlot, getTemplate, TODAY } from './letters.ts';

const read = (id: string, typed: string) => readSlot(getSlot(id), typed, TODAY);

describe('what was typed', () => {
  test.each([
    ['balance', '1.2万', '12,000'],
    ['balance', '￥３，４００．５', '3,400.50'],
    ['months', '36期', '36'],
    ['pay-day', '１５日', '15'],
    ['contact-day', '昨天', '2026年11月22日'],
    ['contact-day', '2026-11-20', '2026年11月20日'],
    ['contact-time', '22点半', '22:30'],
    ['card-tail', '０１２３', '0123'],
    ['caller-number', '+86 138-0000-0000', '+86138-0000-0000'],
    ['lender', '  某\t银行\n', '某 银行'],
    ['words', 'a\u0000b\r\nc', 'ab\nc'],
    ['conducts', 'insult,night-contact', '夜里或清早来联系；使用辱骂的语言'],
    ['complaint-result', 'none', '到期没有答复'],
  ])('%s: %s stands in the letter as %s', (id, typed, words) => {
    expect(read(id, typed)).toEqual({ kind: 'words', words });
  });

  test.each([
    ['balance', '很多', 'amount-not-a-number'],
    ['balance', '-5', 'amount-negative'],
    ['months', '61', 'count-unreadable'],
    ['months', '3.5', 'count-unreadable'],
    ['contact-day', '2月30日', 'day-impossible'],
    ['contact-day', '2026年2月30日', 'day-impossible'],
    ['contact-day', '2026年12月1日', 'day-future'],
    ['contact-day', '上周', 'day-unreadable'],
    ['contact-time', '25:00', 'clock-impossible'],
    ['contact-time', '半夜', 'clock-unreadable'],
    ['card-tail', '12345', 'tail-unreadable'],
    ['phone', '没有', 'phone-unreadable'],
  ])('%s: %s is a problem that is put into words', (id, typed, problem) => {
    const found = read(id, typed);
    expect(found).toMatchObject({ problem });
    expect(problemWords(getSlot(id), problem as SlotProblem)).toMatch(/[。？]$/);
  });

  test.each([
    'balance',
    'months',
    'contact-day',
    'contact-time',
    'phone',
    'card-tail',
    'lender',
    'words',
    'conducts',
  ])('%s: blank is nothing, not a problem', (id) => {
    expect(read(id, '')).toEqual({ kind: 'empty' });
    expect(read(id, '  ')).toEqual({ kind: 'empty' });
  });
});

describe('options', () => {
  const kind: Slot = getSlot('lender-kind');

  test.each([
    ['', ['unsure']],
    ['microloan', ['microloan']],
    ['made-up', ['unsure']],
  ])('of a choice with “%s” stored: %j', (typed, chosen) => {
    expect(chosenOptions(kind, typed)).toEqual(chosen);
  });

  test('an answer of 不确定 leaves the letter open', () => {
    expect(read('complaint-result', 'unsure')).toEqual({ kind: 'empty' });
  });

  test('of several, unknown ones are dropped', () => {
    expect(chosenOptions(getSlot('conducts'), 'insult,made-up')).toEqual(['insult']);
  });
});

describe('how it was understood', () => {
  const understood = (id: string, typed: string) => slotUnderstood(getSlot(id), typed, TODAY);

  test.each([
    ['balance', '1.2万', '12,000'],
    ['months', '三年', '36'],
    ['contact-day', '昨天', '11月22日'],
    ['contact-time', '晚上10点半', '22:30'],
  ])('of %s: %s is said to be %s', (id, typed, words) => {
    expect(understood(id, typed)).toContain(words);
  });

  test.each(['balance', 'months', 'contact-day', 'contact-time', 'lender', 'phone', 'conducts'])(
    'of %s says nothing where nothing was typed or where it says itself',
    (id) => {
      expect(understood(id, '')).toBe('');
      if (['lender', 'phone', 'conducts'].includes(id)) expect(understood(id, '12')).toBe('');
    },
  );
});

describe('what is still open', () => {
  const letter = getTemplate('credit-card-instalments');

  test('is either a problem or a blank, each with its field', () => {
    const composed = composeLetter(letter, { balance: '很多', lender: '示例银行' }, TODAY);
    const { problems, blanks } = viewGaps(letter, composed);
    expect(problems).toEqual([
      {
        field: 'balance',
        name: getSlot('balance').label,
        message: problemWords(getSlot('balance'), 'amount-not-a-number'),
      },
    ]);
    const open = blanks.map(({ field }) => field);
    expect(open).not.toContain('balance');
    expect(open).not.toContain('lender');
    expect(open).toContain('months');
    expect(blanks.every(({ field, message }) => message === getSlot(field).label)).toBe(true);
  });
});

test('a day that stands for today follows the day; one that was typed stays', () => {
  const dated = getTemplate('credit-card-instalments').slots.find(({ from }) =>
    from.includes('today'),
  )!;
  const moved = (typed: string) =>
    moveDay(
      [dated, getSlot('contact-day')],
      { [dated.id]: typed, 'contact-day': TODAY },
      TODAY,
      '2026-11-24',
    );
  expect(moved(TODAY)).toEqual({ [dated.id]: '2026-11-24', 'contact-day': TODAY });
  expect(moved('2026-11-20')).toEqual({ [dated.id]: '2026-11-20', 'contact-day': TODAY });
});
