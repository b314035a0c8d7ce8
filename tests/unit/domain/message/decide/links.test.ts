import { describe, expect, test } from 'vitest';
import { foldText } from '~/lib/domain/message/decide/fold-text.ts';
import { LINK_SIGNS, signLinks } from '~/lib/domain/message/decide/links.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';

const sign = (text: string) => signLinks(foldText(text, check.folder), check.sites).text;

describe('a link is read as one sign, by whose address it is', () => {
  test.each([
    ['https://zxfw.court.gov.cn/a?b=1', LINK_SIGNS.official],
    ['sd.hncourt.gov.cn', LINK_SIGNS.official],
    ['www.icbc.com.cn', LINK_SIGNS.official],
    ['https://www.spdb.com.cn,', LINK_SIGNS.official],
    ['https://www.spdb.com.cn.evil.top,', LINK_SIGNS.odd],
    ['http://hk.top/a1', LINK_SIGNS.odd],
    ['icbc-nianshen.com', LINK_SIGNS.odd],
    // Anybody can put a page there.
    ['https://qr.alipay.com/fkx18', LINK_SIGNS.odd],
    ['docs.qq.com/form/page', LINK_SIGNS.odd],
    ['https://d.alipay.com/xx', LINK_SIGNS.official],
    ['http://1.2.3.4/pay', LINK_SIGNS.odd],
    ['http://zxfw.court.gov.cn.pay.top/a', LINK_SIGNS.odd],
    ['http://court.gov.cn@pay.top', LINK_SIGNS.odd],
    ['https://pay.shop-a.com', LINK_SIGNS.unknown],
    ['etc-gx***.cc', LINK_SIGNS.odd],
    ['zx**-pbc.icu/a', LINK_SIGNS.odd],
    ['shop**.com', LINK_SIGNS.unknown],
    ['zx-fw***.cc', LINK_SIGNS.odd],
    ['etc-gx***.cn', LINK_SIGNS.unknown],
  ])('%s', (text, expected) => {
    expect(sign(`点${text}看`)).toBe(`点${expected}看`);
  });

  test.each([
    '应还2001.00元',
    '12.05到期',
    '3.5折',
    '第3.2条',
    '邮箱li.yue@163.com',
    '400-820-5555',
    '尾号**1234.56元',
    '何**.款',
  ])('%s is none', (text) => {
    const signs: string[] = Object.values(LINK_SIGNS);
    expect([...sign(text)].filter((character) => signs.includes(character))).toEqual([]);
  });
});

test('the sign stands for the whole link in the original', () => {
  const text = '点 https://hk.top/a1 看';
  const folded = signLinks(foldText(text, check.folder), check.sites);
  const at = folded.text.indexOf(LINK_SIGNS.odd);
  expect(text.slice(folded.starts[at], folded.ends[at])).toBe('https://hk.top/a1');
});
