import { expect, test } from 'vitest';
import { joinBase } from '~/lib/domain/site/paths.ts';

test.each([
  ['/', '/now/', '/now/'],
  ['/guide', '/now/', '/guide/now/'],
  ['/guide/', '/', '/guide/'],
  ['/guide/', '#basis', '#basis'],
  ['/guide/', 'https://www.12348.gov.cn/', 'https://www.12348.gov.cn/'],
  ['/guide/', '//example.org/', '//example.org/'],
])('under %s, %s becomes %s', (base, path, address) => {
  expect(joinBase(base, path)).toBe(address);
});
