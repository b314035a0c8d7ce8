import { describe, expect, test } from 'vitest';
import { toTraditional, traditionalPage } from '~/integrations/traditional.ts';

const place = { pages: ['/now/', '/identify/real-or-fake/'], base: '/', site: undefined };
const page = (body: string) => traditionalPage(`<html lang="zh-CN"><body>${body}</body>`, place);

/** Picked by hand: words of this site whose characters have several traditional forms, and names that must stay. */
test.each([
  ['征信', '徵信'],
  ['复制', '複製'],
  ['回复短信', '回覆短信'],
  ['借条', '借條'],
  ['余额', '餘額'],
  ['面签', '面簽'],
  ['核实准不准', '核實準不準'],
  ['后果自负', '後果自負'],
  ['里面', '裡面'],
  ['只给本人', '只給本人'],
  ['干净', '乾淨'],
  ['松口气', '鬆口氣'],
  ['冒充公检法', '冒充公檢法'],
  ['法院传票', '法院傳票'],
  ['验证码', '驗證碼'],
  ['平台', '平台'],
  ['划扣', '劃扣'],
  ['注销', '註銷'],
  ['发送', '發送'],
  ['头发', '頭髮'],
  ['系统', '系統'],
  ['联系', '聯繫'],
  ['几点', '幾點'],
  ['制度', '制度'],
  ['国家金融监督管理总局', '國家金融監督管理總局'],
  ['个人信息保护法', '個人信息保護法'],
  ['短信、信息、屏幕、软件', '短信、信息、屏幕、軟件'],
  ['不共享屏幕', '不共享屏幕'],
])('%s becomes %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

describe('a page', () => {
  test('says its language, and what stands in attributes, anchors and structured data is converted too', () => {
    expect(
      page(
        '<h2 id="为什么">为什么</h2><a href="#为什么" aria-label="依据">x</a><script type="application/ld+json">{"inLanguage":"zh-CN","name":"电话"}</script>',
      ),
    ).toBe(
      '<html lang="zh-Hant"><body><h2 id="為什麼">為什麼</h2><a href="#為什麼" aria-label="依據">x</a><script type="application/ld+json">{"inLanguage":"zh-Hant","name":"電話"}</script></body>',
    );
  });

  test('keeps scripts and styles, whose hashes the policy names', () => {
    const code = '<script>say("电话")</script><style>p::after{content:"电话"}</style>';
    expect(page(code)).toContain(code);
  });

  test('leads to pages that have this version, and to all others as before', () => {
    expect(
      page('<a href="/now/#a">x</a><a href="/now/call/">y</a><a href="/embed/now/">z</a>'),
    ).toBe(
      '<html lang="zh-Hant"><body><a href="/zh-hant/now/#a">x</a><a href="/now/call/">y</a><a href="/embed/now/">z</a></body>',
    );
  });

  test('names its own address in the report and on paper', () => {
    expect(page('<textarea>地址：/now/\n</textarea><p>　/now/ 2026年</p>')).toContain(
      '<textarea>地址：/zh-hant/now/\n</textarea><p>　/zh-hant/now/ 2026年</p>',
    );
  });

  test('has an address of its own, and names those of the others as they are', () => {
    const html = traditionalPage(
      '<link rel="canonical" href="https://example.org/guide/now/"><link rel="alternate" hreflang="zh-CN" href="https://example.org/guide/now/">',
      { pages: ['/now/'], base: '/guide/', site: 'https://example.org' },
    );
    expect(html).toBe(
      '<link rel="canonical" href="https://example.org/guide/zh-hant/now/"><link rel="alternate" hreflang="zh-CN" href="https://example.org/guide/now/">',
    );
  });

  test('leads to the page it is made from where that led here, and to the others as they are', () => {
    const english = '<a href="/en/now/" lang="en" hreflang="en">English</a>';
    expect(
      page(`<a href="/zh-hant/now/" lang="zh-Hant" hreflang="zh-Hant">繁體中文</a>${english}`),
    ).toContain(`<a href="/now/" lang="zh-CN" hreflang="zh-CN">简体中文</a>${english}`);
  });

  test('asks for no long picture of its own: its link leads to that of the page it is made from', () => {
    expect(page('<main id="main" data-long-picture="2026年11月30日"></main>')).toContain(
      '<main id="main"></main>',
    );
  });

  test('is left out of search', () => {
    expect(
      page('<main data-pagefind-body><span data-pagefind-filter="section:首页"></span></main>'),
    ).toContain('<main><span data-pagefind-filter="section:繁體中文"></span></main>');
  });
});
