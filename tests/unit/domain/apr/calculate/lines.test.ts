import { describe, expect, test } from 'vitest';
import { type AprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { compareWithLines } from '~/lib/domain/apr/calculate/lines.ts';
import { LOAN, lines, view } from '~tests/unit/domain/apr/make-view.ts';

describe('which lines there are, by lender and day', () => {
  const rates = { simple: 0.23, compound: 0.256 };
  const ids = (kind: Parameters<typeof compareWithLines>[1], day: string) =>
    compareWithLines(lines, kind, day, rates, undefined).map(({ rule: { id }, place }) => [
      id,
      place,
    ]);

  test.each<[Parameters<typeof compareWithLines>[1], string, unknown[]]>([
    ['', '2026-11-23', []],
    ['consumer-finance', '2026-11-23', [['court-24-percent', 'between']]],
    // Whether the court's line existed by then is not known.
    ['consumer-finance', '2017-01-01', [['court-24-percent', undefined]]],
    ['microloan', '2026-11-23', [['microloan-cost-24', 'between']]],
    ['private', '2026-11-23', [['private-lending-lpr', 'no-lpr']]],
  ])('%s on %s', (kind, day, expected) => {
    expect(ids(kind, day)).toEqual(expected);
  });

  test('four times the LPR is for private loans alone, by the LPR of the day', () => {
    const [line] = compareWithLines(lines, 'private', '2026-11-23', rates, 3);
    expect(line).toMatchObject({ percent: 12, place: 'above' });
  });

  test.each([
    [0.24, 0.2682, 'between'],
    [0.240004, 0.2682, 'between'],
    [0.2401, 0.2683, 'above'],
    [0.2, 0.22, 'below'],
  ])('%d and %d stand %s to 24 %%', (simple, compound, place) => {
    const [line] = compareWithLines(
      lines,
      'bank-card',
      '2026-11-23',
      { simple, compound },
      undefined,
    );
    expect(line?.place).toBe(place);
  });
});

describe('lines in words', () => {
  test('above a line is never called illegal, and says what to do with it', () => {
    const { lines: shown, linesIntro } = view({
      ...exampleAprForm(),
      lenderKind: 'consumer-finance',
    });
    expect(linesIntro).toContain('消费金融，按2026年11月23日签的看，有1条线');
    expect(shown[0]?.verdict).toBe('两种年化都高于24%。');
    expect(shown[0]?.meaning).toContain('可以请求调减');
    expect(shown[0]?.basis).toContain('效力');
  });

  test.each<[Partial<AprForm>, string]>([
    [{ contractDay: '2026-04-20' }, '两种年化都高于LPR的4倍（12%）。'],
    [{ contractDay: '2026-04-21' }, '填上合同那天的一年期LPR，才能比。'],
    [{ contractDay: '2026-04-21', lpr: '3.5' }, '两种年化都不高于LPR的4倍（14%）。'],
  ])('a private loan with %j', (part, verdict) => {
    expect(view({ ...LOAN, ...part, lenderKind: 'private' }).lines[0]?.verdict).toBe(verdict);
  });

  test.each<[Partial<AprForm>, string | undefined, string | undefined]>([
    [{ contractDay: '2026-04-20' }, '2026年4月20日的一年期LPR是3%。', '某页'],
    [{ contractDay: '2026-04-20', lpr: '3.5' }, '一年期LPR用的是你填的3.5%。', undefined],
    [{ contractDay: '2026-04-21' }, undefined, undefined],
    [{ contractDay: '2026-04-20', lenderKind: 'consumer-finance' }, undefined, undefined],
  ])('the LPR of %j and where it is from', (part, words, title) => {
    const { lpr } = view({ ...LOAN, lenderKind: 'private', ...part }).lines[0]!;
    expect([lpr?.words, lpr?.source?.title]).toEqual([words, title]);
  });

  test('a contract from before the line was drawn is not held against it', () => {
    const before = view({ ...LOAN, contractDay: '2020-01-01', lpr: '4.15', lenderKind: 'private' });
    expect(before.lines).toEqual([]);
  });

  test('without a lender nothing is compared', () => {
    const { lines: shown, linesIntro } = view(LOAN);
    expect(shown).toEqual([]);
    expect(linesIntro).toContain('没法比');
  });
});
