import { describe, expect, test } from 'vitest';
import { conceptsIn, inPageWords, isOurMatter } from '~/lib/domain/search/concepts.ts';

describe('words of every day are about what pages call otherwise', () => {
  test.each([
    ['催收给我丈母娘打电话了', '家人'],
    ['打到护士站影响我上班', '单位'],
    ['半夜一点还打过来', '时间'],
    ['一天接了三十来个', '次数'],
    ['手上就一千块先还谁', '多笔'],
    ['工资卡冻结了', '冻结'],
    ['要我报短信里那六位数', '验证'],
    ['他们把我锁在屋里', '受困'],
    ['我姐被逼得上吊了', '轻生'],
    ['刚转了两万给客服', '受骗'],
  ])('%s: %s', (query, concept) => {
    expect(conceptsIn(query)).toContain(concept);
  });

  test('a sentence about none of them has none', () => {
    expect(conceptsIn('今天天气很好')).toEqual([]);
  });
});

test.each([
  ['催债的咋整', '催收怎么办'],
  ['LPR是啥', 'LPR是什么'],
  ['怎么协商', '怎么协商'],
])('%s is asked in the words of pages: %s', (query, words) => {
  expect(inPageWords(query)).toBe(words);
});

test.each([
  '催收几点下班',
  'my loan is overdue',
  '欠钱会坐牢吗',
  '95188打来的',
  '工资卡被冻了',
  '客服要验证码',
  '要不要还',
  '爸妈替我还了',
  '你们这网站断网能看吗',
  '收账的进屋搬东西',
  '有人拍车窗叫我下来',
])('“%s” is about our matters', (query) => {
  expect(isOurMatter(query)).toBe(true);
});

test.each(['红烧肉怎么做', '楼上漏水谁赔', '签证过期了', '今天天气怎么样', '驾照被扣分怎么办'])(
  '“%s” is about something else',
  (query) => {
    expect(isOurMatter(query)).toBe(false);
  },
);
