import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { writeBlocks } from '~/integrations/markdown/blocks.ts';

const write = (html: string) =>
  writeBlocks(parse(html).childNodes, (href) => `https://example.org${href}`).join('\n\n');

test.each([
  ['headings keep their level', '<h1>一</h1><h2>二</h2>', '# 一\n\n## 二'],
  [
    'a heading that folds its section stays a heading',
    '<details open><summary><h2>一</h2></summary><p>甲</p></details>',
    '## 一\n\n甲',
  ],
  [
    'lists keep their order and depth',
    '<ol><li>一<ul><li>甲</li></ul></li><li>二</li></ol>',
    '1. 一\n   - 甲\n2. 二',
  ],
  [
    'links leave with a whole address',
    '<p>看<a href="/now/">这里</a></p>',
    '看[这里](https://example.org/now/)',
  ],
  [
    'numbers and anchors are words',
    '<p>打<a href="tel:110">110</a><a href="#b">〔依据1〕</a></p>',
    '打110 〔依据1〕',
  ],
  ['what would be a mark is none', '<p>a_b * [c] &lt;d&gt;</p>', 'a\\_b \\* \\[c\\] \\<d\\>'],
  [
    'bold stays bold, without its outer space',
    '<p><strong>先停。 </strong>再看</p>',
    '**先停。** 再看',
  ],
  ['words to say are a quotation', '<blockquote><p>一</p><p>二</p></blockquote>', '> 一\n> \n> 二'],
  [
    'tables have a head',
    '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>a|b</td></tr></tbody></table>',
    '| 甲 |\n| --- |\n| a\\|b |',
  ],
  [
    'a table without a head has an empty one',
    '<table><tr><th>甲</th><td>乙</td></tr></table>',
    '|  |  |\n| --- | --- |\n| 甲 | 乙 |',
  ],
  [
    'a wide cell takes its columns',
    '<table><tr><td colspan="2">甲</td><td>乙</td></tr></table>',
    '|  |  |  |\n| --- | --- | --- |\n| 甲 |  | 乙 |',
  ],
  [
    'a list in a cell stays in its line',
    '<table><tr><td><ul><li>甲</li><li>乙</li></ul></td></tr></table>',
    '|  |\n| --- |\n| 甲；乙 |',
  ],
  [
    'controls and what is hidden are left out',
    '<p>一<button>复制</button></p><p hidden>二</p><p data-needs-js>三</p>',
    '一',
  ],
  [
    'a word explained keeps its meaning',
    '<p><button class="term">保全</button><span>（先冻住）</span></p>',
    '保全（先冻住）',
  ],
  [
    'tags stand apart',
    '<p><span class="tag">法律</span><span class="tag">现行</span>管所有人</p>',
    '法律 现行 管所有人',
  ],
])('%s', (_, html, markdown) => {
  expect(write(html)).toBe(markdown);
});
