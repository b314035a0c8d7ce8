import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELIEF_LEVELS } from '~/lib/vocabulary/relief.ts';
import { decideRelief } from '~/lib/domain/relief/decide.ts';
import { definition, signs } from './real-relief.ts';

const judge = (ticked: readonly string[], already: readonly string[] = ['none']) =>
  decideRelief(definition, { signs: ticked, already });

const ids = signs.map(({ id }) => id);
const strong = signs.filter(({ data }) => data.strength === 'stop').map(({ id }) => id);

describe('levels', () => {
  test.each(strong)('%s alone is enough to stop', (id) => {
    expect(judge([id]).level).toBe('stop');
  });

  test.each([
    [['claims-policy'], 'check'],
    [['claims-lawyer'], 'check'],
    [['claims-policy', 'claims-lawyer'], 'stop'],
    [['none'], 'none'],
    [['unsure'], 'unsure'],
    [[], 'none'],
  ])('%j is %s', (ticked, level) => {
    expect(judge(ticked).level).toBe(level);
  });

  test('another sign never makes it better', () => {
    const rank = (ticked: readonly string[]) => RELIEF_LEVELS.indexOf(judge(ticked).level);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (ticked, more) => {
        expect(rank([...new Set([...ticked, more])])).toBeLessThanOrEqual(rank(ticked));
      }),
    );
  });

  test('the signs found are those ticked, the ones that suffice alone first', () => {
    const { found } = judge(['claims-lawyer', 'upfront-fee', 'comment-funnel']);
    expect(found.map(({ id }) => id)).toEqual(['comment-funnel', 'upfront-fee', 'claims-lawyer']);
  });
});

/** What the ending of the source article and the comments below it do, and the sign for it. */
const ARTICLE_ENDING = [
  ['债务问题免费咨询，老师微信（点击复制微信号）', 'comment-funnel'],
  ['回复“债务逾期”', 'comment-funnel'],
  ['你说的这个老师的微信号是多少', 'comment-funnel'],
  ['只需要每月还很少很少的一部分。催收和起诉电话也没了', 'promises'],
  ['老师给我分析了我的债务问题，还帮我做了债务规划。问题就这么解决了', 'promises'],
  ['刚好咨询了老师给了我一个方案，庭前达成个5年的分期还款协议', 'claims-lawyer'],
] as const;

describe('the ending of the source article', () => {
  const ticked = [...new Set(ARTICLE_ENDING.map(([, sign]) => sign))];

  test('scores the maximum: 马上停下', () => {
    expect(judge(ticked).level).toBe(RELIEF_LEVELS[0]);
    expect(judge(ticked).found).toHaveLength(ticked.length);
  });

  test.each(ARTICLE_ENDING.filter(([, sign]) => sign !== 'claims-lawyer'))(
    '“%s” alone does, as %s',
    (_, sign) => {
      expect(judge([sign]).level).toBe('stop');
    },
  );
});

describe('what is already done', () => {
  test('comes first, danger and despair before money, whatever the level', () => {
    const already = ['documents-given', 'codes-given', 'money-paid', 'self-harm', 'in-danger'];
    expect(judge(['none'], already)).toMatchObject({
      urgent: ['in-danger', 'self-harm', 'money-paid', 'codes-given', 'documents-given'],
      handedOver: true,
      level: 'stop',
    });
  });

  test.each(['money-paid', 'codes-given', 'documents-given', 'in-danger'])(
    '%s is reason enough to stop, though no sign is ticked',
    (already) => {
      expect(judge(['none'], [already]).level).toBe('stop');
    },
  );

  test.each([
    [['none'], false],
    [['unsure'], false],
    [['self-harm'], false],
    [['money-paid'], true],
    [['codes-given'], true],
    [['documents-given'], true],
  ])('%j means something to get back: %s', (already, handedOver) => {
    expect(judge(['none'], already).handedOver).toBe(handedOver);
  });
});
