import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { DEBTS_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import { type OfferView, viewOffer } from '~/lib/domain/debts/result/offer.ts';
import { anyDebts, makeDebt } from '~tests/unit/domain/debts/make-debt.ts';

const debts = [
  makeDebt('A', 20_000, 0.18, 1000),
  makeDebt('B', 8_000, 0.24, 800),
  makeDebt('C', 5_000, 0.12, 450),
];
type Available = Parameters<typeof viewOffer>[1];
const typed = (yuan: number | undefined, months: (number | undefined)[] = []): Available => ({
  available: yuan === undefined ? undefined : yuan * 100,
  availableMonths: months.map((one) => (one === undefined ? undefined : one * 100)),
});
const offerOn = (list: Debt[], available: Available, budget?: Parameters<typeof viewOffer>[2]) => {
  const offer = viewOffer(list, available, budget, '2026-12', DEBTS_TEXT);
  if (offer === undefined || offer === 'sum-missing') throw new Error(String(offer));
  return offer;
};
const amounts = ({ offers }: OfferView) => offers.rows.map(({ cells }) => cells[1]);

describe('the offer in words', () => {
  test('shares the sum out and says where the remainder went', () => {
    const offer = offerOn(debts, typed(1200));
    expect(amounts(offer)).toEqual(['729元', '290元', '181元']);
    expect(offer.answer).toContain('每月一共报1,200元');
    expect(offer.basis).toBe('按你填的每月1,200元。');
    expect(offer.notes[0]).toContain('抹到整元');
    expect(offer.isHardship).toBe(false);
  });

  test('never names more than the contract, and what is spare stays with the reader', () => {
    const offer = offerOn(debts, typed(9000));
    expect(amounts(offer)).toEqual(['1,000元', '800元', '450元']);
    expect(offer.answer).toContain('够付每一笔');
    expect(offer.notes).toContain('还余6,750元。可以填到“还能多还”里，也可以先留着应急。');
  });

  test('a month left blank is unknown, not empty', () => {
    const offer = offerOn(debts, typed(undefined, [900, undefined, 1200, undefined]));
    expect(offer.basis).toContain('900元');
    expect(offer.isHardship).toBe(false);
    expect(offer.months?.rows.map(({ label }) => label)).toEqual(['2026年12月', '2027年2月']);
  });

  test('0 leads to the way of hardship, with a token that is no duty', () => {
    const offer = offerOn(debts, typed(0));
    expect(offer).toMatchObject({ isHardship: true });
    expect(amounts(offer)).toEqual(['0元', '0元', '0元']);
    expect(offer.notes.join('')).toContain('一共30元。没有就报0');
  });

  test('priority debts take it all before the others', () => {
    const rent = makeDebt('房租', 900, 0, 0, { priority: 'rent' });
    const offer = offerOn([...debts, rent], typed(600));
    expect(amounts(offer)).toEqual(['0元', '0元', '0元', '600元']);
    expect(offer.isHardship).toBe(true);
  });

  test('offers below the interest are said to let the debt grow', () => {
    expect(offerOn(debts, typed(400)).notes.join('')).toContain('报的数比利息少：A、B');
  });

  test('takes the poorest month of the budget, and shows beside it what a usual one allows', () => {
    const offer = offerOn(debts, typed(undefined), { poorest: 120_000, usual: 180_000 });
    expect(offer.basis).toContain('收入最少的月份');
    expect(offer.offers.headings).toHaveLength(4);
    expect(offer.offers.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
    expect(amounts(offer)).toEqual(['729元', '290元', '181元']);
    const steady = offerOn(debts, typed(undefined), { poorest: 120_000, usual: 120_000 });
    expect(steady.offers.headings).toHaveLength(3);
  });

  test('several months rest on the lowest; a blank month takes the usual sum', () => {
    const offer = offerOn(debts, typed(1500, [1200, undefined, 3000]));
    expect(offer.basis).toContain('最少的一个月1,200元');
    expect(amounts(offer)).toEqual(['729元', '290元', '181元']);
    expect(offer.months!.rows.map(({ label, cells }) => [label, cells[0]])).toEqual([
      ['2026年12月', '1,200元'],
      ['2027年1月', '1,500元'],
      ['2027年2月', '3,000元'],
    ]);
  });

  test('asks for the sum where there is none, and is silent where nothing is owed', () => {
    expect(viewOffer(debts, typed(undefined), undefined, '2026-12', DEBTS_TEXT)).toBe(
      'sum-missing',
    );
    expect(
      viewOffer([makeDebt('A', 0, 0, 0)], typed(1), undefined, '2026-12', DEBTS_TEXT),
    ).toBeUndefined();
  });

  test('whatever the debts, no word is broken', () => {
    fc.assert(
      fc.property(anyDebts, fc.nat(1_000_000), (list, yuan) => {
        const offer = viewOffer(list, typed(yuan, [yuan, 0]), undefined, '2026-12', DEBTS_TEXT);
        expect(JSON.stringify(offer ?? '')).not.toMatch(/NaN|Infinity|undefined|\{\d\}/);
      }),
    );
  });
});
