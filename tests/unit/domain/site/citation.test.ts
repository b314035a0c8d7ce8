import { expect, test } from 'vitest';
import { formatArticle, formatCitation } from '~/lib/domain/site/citation.ts';

test.each([
  [undefined, ''],
  ['', ''],
  ['50', '第50条'],
  ['188、189', '第188、189条'],
  ['45—52', '第45—52条'],
  ['253之一', '第253条之一'],
])('the article %j is written %j', (article, written) => {
  expect(formatArticle(article)).toBe(written);
});

test('a citation says the name, the place and the force', () => {
  expect(formatCitation('民法典', '1033', '法律')).toBe('民法典第1033条（法律）');
  expect(formatCitation('提示', undefined, '官方提示')).toBe('提示（官方提示）');
});
