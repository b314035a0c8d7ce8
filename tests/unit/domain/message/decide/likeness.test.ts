import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIKENESS_KINDS } from '~/lib/vocabulary/message.ts';
import { foldText, prepareFolder } from '~/lib/domain/message/decide/fold-text.ts';
import { measureLikeness } from '~/lib/domain/message/decide/likeness.ts';
import { listRuns, toShares } from '~/lib/domain/message/decide/likeness/parts.ts';
import type { PreparedModel } from '~/lib/domain/message/decide/likeness/model.ts';

const folder = prepareFolder({ characters: '', spellings: {} });
const measure = (model: PreparedModel, text: string) =>
  measureLikeness(model, [foldText(text, folder)]);

const WITHOUT_MEANING = [...'甲乙丙丁戊己庚辛壬癸'].map((run) => [run, [0, 0, 0, 0]] as const);
const MODEL: PreparedModel = {
  base: [0, 0, 0, 0],
  runs: new Map<string, readonly number[]>([
    ...WITHOUT_MEANING,
    ['验证码', [3, -1, -1, -1]],
    ['还款', [-1, 2, -1, -1]],
    ['去死', [-1, -1, 4, -1]],
    ['00', [-1, -1, -1, 1]],
  ]),
};
/** Long enough to be like something. */
const LONG = '甲乙丙丁戊己庚辛壬癸';

describe('likeness', () => {
  test.each([
    ['把验证码报给我', 'fake'],
    ['请按时还款', 'real_ok'],
    ['你怎么不去死', 'real_violating'],
    ['取件码12号', 'unrelated'],
  ] as const)('%s is most like %s', (text, kind) => {
    const { shares } = measure(MODEL, LONG + text);
    expect(LIKENESS_KINDS.every((other) => shares[kind] >= shares[other])).toBe(true);
  });

  test('a text with too few of its runs is like every kind as much as no text at all', () => {
    expect(measure(MODEL, '验证码').shares).toEqual(measure(MODEL, '').shares);
  });

  test('the telling places are those of the original text', () => {
    const text = `${LONG}　把 验 证 码 报给我，再还款`;
    const places = measure(MODEL, text).findTelling('fake');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['验 证 码']);
  });

  test('names every object has are no runs of the model', () => {
    expect(measure(MODEL, `${LONG}constructor`).shares).toEqual(measure(MODEL, LONG).shares);
  });

  const scam = `${LONG}把验证码报给我们`;

  test('words around a part, and stops in it, leave its likeness where it was', () => {
    const { highest } = measure(MODEL, scam);
    const more = fc.string({ unit: fc.constantFrom(...'请按时还款，。甲乙谢'), maxLength: 60 });
    fc.assert(
      fc.property(more, more, (before, after) => {
        expect(measure(MODEL, before + scam + after).highest.fake).toBeGreaterThanOrEqual(
          highest.fake,
        );
      }),
    );
    expect(measure(MODEL, `${LONG}，把验证码\n报给，我们`).highest.fake).toBeCloseTo(highest.fake);
  });

  test('a clause put into the middle does not hide what stands around it', () => {
    const { highest } = measure(MODEL, `${LONG}，把验证码报给我们`);
    const parted = `${LONG}，请按时还款还款还款，把验证码报给我们`;
    expect(measure(MODEL, parted).highest.fake).toBeGreaterThanOrEqual(highest.fake);
  });

  test('shares always sum to 1, whatever the scores', () => {
    const score = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 6 }), (scores) => {
        const sum = toShares(scores).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  test('runs stand where they were found first', () => {
    expect(listRuns('甲乙甲乙').get('乙')).toEqual({ start: 1, end: 2 });
  });
});
