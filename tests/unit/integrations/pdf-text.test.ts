import { expect, test } from 'vitest';
import { findChapterPages } from '~/integrations/book/pdf-text.ts';

const chapters = ['甲怎么办', '乙怎么办', '丙怎么办', '丁怎么办', '戊怎么办'].map((title) => ({
  id: title.slice(0, 1),
  title,
}));
const contents = chapters.map(({ title }) => title).join('\n');

test('a chapter begins where its title stands alone, not where the contents list it', () => {
  const pages = [
    contents,
    '第一部分\n甲怎 么办\n正文',
    '接着写甲\n乙怎么办',
    '丙怎么办',
    '丁怎么办',
  ];
  expect(findChapterPages(pages, chapters)).toEqual({ 甲: 2, 乙: 3, 丙: 4, 丁: 5 });
});

test('a title within the text is no beginning, and none comes before the chapter before it', () => {
  const pages = ['乙怎么办', '甲怎么办\n看乙怎么办吧', '乙怎么办'];
  expect(findChapterPages(pages, chapters)).toEqual({ 甲: 2, 乙: 3 });
});
