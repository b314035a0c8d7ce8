import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUDGET_STORAGE_KEY } from '~/lib/domain/budget/stored.ts';
import { CASE_STORAGE_KEY } from '~/lib/domain/case/stored.ts';
import { emptyCase } from '~/lib/domain/case/case-file.ts';
import { demoCase } from '~/lib/domain/case/demo.ts';
import { readDebts } from '~/lib/domain/debts/read.ts';
import { carriedValues } from '~/lib/domain/letters/carried.ts';
import { caseFacts, listLetterDebts } from '~/lib/domain/letters/case-facts.ts';
import { describeFilling } from '~/lib/domain/letters/form/describe-filling.ts';
import { fillSlots } from '~/lib/domain/letters/form/fill.ts';
import { readSlot } from '~/lib/domain/letters/read.ts';
import { CASE_KEYS, parseStoredLetters } from '~/lib/domain/letters/stored.ts';
import { formatAmount } from '~/lib/domain/values/money.ts';
import { allocateOffer } from '~/lib/domain/offer/allocate-offer.ts';
import { availableFromBudget } from '~/lib/domain/offer/available.ts';
import { getTemplate, TODAY } from './letters.ts';

const demo = demoCase(TODAY);
const facts = caseFacts(demo, 'debt1', TODAY);

describe('the case', () => {
  test('is found where the money tools keep it', () => {
    expect(CASE_KEYS).toEqual([CASE_STORAGE_KEY, BUDGET_STORAGE_KEY]);
  });

  test('gives a letter the debt, the budget and the offer that the debts tool would make', () => {
    const list = readDebts(demo.debts);
    const { poorest } = availableFromBudget(demo.budget)!;
    const { offers } = allocateOffer({
      available: poorest,
      debts: 'debts' in list ? list.debts : [],
    });
    expect(facts).toMatchObject({
      'debt-name': '示例银行信用卡',
      'debt-lender-kind': 'bank-card',
      'debt-balance': '20,000',
      'other-minimums': '1,270',
      'total-debt': '33,000',
      offer: formatAmount(offers[0]!.amount),
    });
    expect(facts['debts-list']?.split('\n')[1]).toBe('示例消费金融：还欠8,000元，每月还820元');
  });

  test('gives words that the letter’s own fields can read', () => {
    const letter = getTemplate('credit-card-instalments');
    const { values, filled } = fillSlots(letter.slots, facts, {});
    expect(filled).toEqual(
      expect.arrayContaining(['lender', 'balance', 'income', 'offer', 'pay-day']),
    );
    for (const slot of letter.slots.filter(({ id }) => filled.includes(id))) {
      expect(readSlot(slot, values[slot.id] ?? '', TODAY).kind, slot.id).toBe('words');
    }
  });

  test('gives nothing where nothing was typed, and no offer of zero', () => {
    const blank = caseFacts(emptyCase(), '', TODAY);
    expect(Object.values(blank).filter((fact) => fact !== '')).toEqual([]);
    const poor = { ...demo, budget: emptyCase().budget };
    expect(caseFacts(poor, 'debt1', TODAY).offer ?? '').toBe('');
    expect(listLetterDebts(emptyCase().debts)).toEqual([]);
  });

  test('offers out of the sum typed in the list of debts, the poorest month first', () => {
    const offerWith = (plan: Partial<typeof demo.plan>) =>
      caseFacts({ ...demo, plan: { ...demo.plan, ...plan } }, 'debt1', TODAY).offer;
    expect(offerWith({ available: '1200' })).toBe('729');
    expect(offerWith({ available: '1200', availableMonths: ['', '600', '', '', '', ''] })).toBe(
      '365',
    );
    expect(offerWith({ available: '一点' })).toBe('');
  });

  test('makes no offer while a debt cannot be read', () => {
    const [first, ...others] = demo.debts;
    const broken = { ...demo, debts: [{ ...first!, balance: '很多' }, ...others] };
    expect(caseFacts(broken, 'debt2', TODAY).offer).toBe('');
  });
});

describe('filling', () => {
  const { slots } = getTemplate('credit-card-instalments');

  test('replaces nothing that was typed, and empties nothing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('lender', 'balance', 'offer'), fc.string()),
        (typed) => {
          const { values, filled } = fillSlots(slots, facts, typed);
          for (const [id, text] of Object.entries(typed)) {
            if (text.trim() !== '') expect(values[id]).toBe(text);
          }
          expect(filled.filter((id) => (typed[id] ?? '').trim() !== '')).toEqual([]);
        },
      ),
    );
  });

  test('takes what other tools hand over under the slots of all letters', () => {
    const carried = {
      from: '来电自查',
      conducts: ['insult'],
      day: '2026-11-20',
      time: '22:30',
    } as const;
    expect(
      carriedValues(carried, { 'fact-conducts': 'conducts', 'fact-day': 'contact-day' }),
    ).toEqual({ conducts: 'insult', 'contact-day': '2026-11-20' });
    expect(
      carriedValues(
        { from: '法院文书解读', receivedDay: '2026-11-18' },
        { 'fact-received-day': 'received-day', 'fact-day': 'contact-day' },
      ),
    ).toEqual({ 'received-day': '2026-11-18' });
  });
});

describe('what the tab remembers', () => {
  test('comes back as it was', () => {
    const letters = { values: { name: '李' }, edited: { 'tell-others': '改过' } };
    expect(parseStoredLetters(JSON.parse(JSON.stringify(letters)))).toEqual(letters);
  });

  test.each([
    null,
    [],
    { values: {} },
    { values: { name: 3 }, edited: {} },
    { values: { __proto__x: 'a' }, edited: {} },
    { values: {}, edited: { a: 'x'.repeat(100_001) } },
    {
      values: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a${n}`, ''])),
      edited: {},
    },
  ])('is refused when damaged (%#)', (stored) => {
    expect(parseStoredLetters(stored)).toBeUndefined();
  });
});

describe('what filling says', () => {
  const template = getTemplate('online-loan-plan');

  test('how many places were filled, and that the name is the list’s own', () => {
    expect(describeFilling(3, facts, template)).toMatch(/填好了3处.*照清单填的/);
    expect(describeFilling(0, facts, template)).toBe(
      '没有新的可以填：这里已经填了，或者那边是空的。',
    );
  });

  test('that the budget leaves nothing, where the letter asks for an offer', () => {
    const short = { ...facts, offer: '' };
    expect(describeFilling(3, short, template)).toContain('坏月份没有剩下的钱');
    expect(describeFilling(3, short, getTemplate('tell-others'))).not.toContain('坏月份');
  });
});
