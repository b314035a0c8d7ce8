import { expect, test } from 'vitest';
import { nameTable } from '~/lib/domain/site/table-name.ts';

test.each([
  [['项目', '金额'], undefined, '表格：项目、金额。'],
  [['', '金额'], 1, '表格：金额。'],
  [['项目'], 2, '表格2：项目。'],
])('a table of %j, number %s, is called by its headings', (headings, count, name) => {
  expect(nameTable(headings, count)).toBe(`${name}放不下可左右滑动`);
});
