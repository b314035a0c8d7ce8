import { expect, test } from 'vitest';
import { findChapterPages } from '~scripts/handbook/pdf-text.ts';

const chapters = ['甲怎么办', '乙怎么办', '丙怎么办', '丁怎么办', '戊怎么办'].map((title) => ({
  id: title.slice(0, 1),
  title,
}));
const contents = chapters.map(({ title }) => title).join('\n');

test('a chapter begins where its title stands at the top, not where the contents list it', () => {
  const pages = [
    contents,
    '第一部分\n甲怎 么办\n正文',
    '接着写甲',
    '乙怎么办',
    '丙怎么办',
    '丁怎么办',
  ];
  expect(findChapterPages(pages, chapters)).toEqual({ 甲: 2, 乙: 4, 丙: 5, 丁: 6 });
});

test('a title within the text is no beginning', () => {
  const pages = ['甲怎么办\n1\n2\n3\n4\n看乙怎么办', '乙怎么办'];
  expect(findChapterPages(pages, chapters)).toEqual({ 甲: 1, 乙: 2 });
});
