import { expect, test } from 'vitest';
import { languageOf, versionsOf } from '~/lib/domain/site/versions.ts';

test.each([
  ['/now/', 'zh-CN'],
  ['/en/now/', 'en'],
  ['/zh-hant/now/', 'zh-Hant'],
  ['/enough/', 'zh-CN'],
  ['/', 'zh-CN'],
])('%s is in %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test.each(['/now/', '/en/now/', '/zh-hant/now/'])('%s names all three versions', (path) => {
  expect(versionsOf(path).map((version) => version.path)).toEqual([
    '/now/',
    '/zh-hant/now/',
    '/en/now/',
  ]);
});

test.each(['/', '/tools/check/', '/now/call/', '/en/tools/check/'])(
  '%s has one version',
  (path) => {
    expect(versionsOf(path)).toEqual([]);
  },
);
