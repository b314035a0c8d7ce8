import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readChapter } from '~/integrations/book/chapter.ts';
import { turnLinks, type LinkRules } from '~/integrations/book/links.ts';
import { offerFile } from '~/integrations/book/offer-file.ts';
import { makeSingleFile } from '~/integrations/book/single-file.ts';
import { writeXhtml } from '~/integrations/book/xhtml.ts';

const page = (main: string) => `<html><body><main><h1>题</h1>${main}</main></body></html>`;
const read = (id: string, main: string) => readChapter(id, '题', page(main), '/glossary/');

describe('a chapter', () => {
  test('keeps what is read, and gives its anchors its own name', () => {
    const chapter = read(
      'respond-complain',
      '<h2 id="a">一</h2><p>字</p><nav>目录</nav><script>x</script><p class="no-print">打印</p>',
    );
    expect(chapter.html).toBe('<div><h2 id="respond-complain--a">一</h2><p>字</p></div>');
    expect([...chapter.anchors]).toEqual(['respond-complain--a']);
  });

  test('links a word to the words at the end instead of explaining it in place', () => {
    const { html } = read(
      'x-y',
      '<p><button class="term" popovertarget="term-irr">年化</button><span class="term__text" id="term-irr">（解释）</span></p>',
    );
    expect(html).toBe('<div><p><a class="term" href="/glossary/#irr">年化</a></p></div>');
  });
});

describe('links', () => {
  const glossary = read('glossary', '<p id="irr">年化</p>');
  const sources = read('sources', '<ul><li id="civil-code">民法典</li></ul>');
  const rules: LinkRules = {
    chapters: new Map([
      ['/glossary/', glossary],
      ['/sources/', sources],
    ]),
    inBook: (chapter, anchor) => `#${anchor ?? chapter.id}`,
    outside: () => undefined,
  };

  test.each([
    ['to a chapter', '/glossary/', '<a href="#glossary">字</a>'],
    ['to an anchor in a chapter', '/glossary/#irr', '<a href="#glossary--irr">字</a>'],
    ['to an anchor that is not there', '/glossary/#no', '<a href="#glossary">字</a>'],
    ['within the chapter', '#b', '<a href="#x-y--b">字</a>'],
    ['to a source', '/sources/civil-code/', '<a href="#sources--civil-code">字</a>'],
    ['to a number', 'tel:110', '<a href="tel:110">字</a>'],
    [
      'to an official site',
      'https://www.court.gov.cn/',
      '<a href="https://www.court.gov.cn/">字</a>',
    ],
    ['to a page that is not in the book', '/tools/check/', '字'],
  ])('%s', (_, href, link) => {
    const chapter = read('x-y', `<p id="b"><a href="${href}">字</a></p>`);
    expect(turnLinks(chapter, rules).querySelector('p')!.innerHTML).toBe(link);
    // The chapter itself is left as it is: other books turn its links in another way.
    expect(chapter.html).toContain(`href="${href}"`);
  });
});

test('XHTML is closed and escaped', () => {
  const { childNodes } = parse(
    '<p tabindex="0">一<br>&lt;二&gt; &amp; <b title="&quot;">三</b></p>',
  );
  expect(writeXhtml(childNodes)).toBe('<p>一<br/>&lt;二&gt; &amp; <b title="&quot;">三</b></p>');
});

test('the single file has no script, no link to a file and a policy that forbids every request', () => {
  const single = makeSingleFile(
    '<head><meta charset="utf-8"><link rel="icon" href="/i.svg"><script>x</script><style>p{}</style></head><p><a href="/about/">看</a></p>',
    () => undefined,
  );
  expect(single).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  expect(single).toContain("default-src 'none'; style-src 'sha256-");
  expect(single).toContain('<style>p{}</style></head><p>看</p>');
  expect(single).not.toMatch(/<script|<link|href=/);
});

test('a file is offered with its size, and only where the page has a line for it', () => {
  const line = '<li hidden data-file="a.epub"><a>书</a>：字</li>';
  expect(offerFile(line, 'a.epub', '/x/a.epub', 400_100)).toBe(
    '<li data-file="a.epub"><a href="/x/a.epub" download>书</a>（约401 kB）：字</li>',
  );
  expect(() => offerFile(line, 'b.epub', '/x/b.epub', 1)).toThrow('b.epub');
});
