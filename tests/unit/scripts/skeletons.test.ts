import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeSkeleton } from '~scripts/skeletons.ts';
import { articleSchema } from '~/lib/schemas/article.ts';
import { hotlineSchema } from '~/lib/schemas/hotline.ts';
import { mythSchema } from '~/lib/schemas/myth.ts';
import { sourceSchema } from '~/lib/schemas/source.ts';

const today = '2026-11-23';

test.each([
  ['article', ['rights', 'my-slug'], 'rights/my-slug.mdx', articleSchema],
  ['source', ['my-slug'], 'sources/my-slug.yaml', sourceSchema],
  ['hotline', ['my-slug'], 'hotlines/my-slug.yaml', hotlineSchema],
  ['myth', ['my-slug'], 'myths/my-slug.yaml', mythSchema],
])('a new %s passes its schema as it is written', (kind, words, path, schema) => {
  const skeleton = makeSkeleton(kind, words, today)!;
  expect(skeleton.path).toBe(path);
  const text = skeleton.text.replace(/^---\n([\s\S]*?)\n---\n[\s\S]*$/, '$1');
  expect(schema.safeParse(parse(text)).error?.issues).toBeUndefined();
});

test('an entry is to be checked again after half a year', () => {
  expect(makeSkeleton('source', ['x'], '2026-08-31')?.text).toContain('reviewBy: 2027-03-03');
  expect(makeSkeleton('source', ['x'], '2026-11-23')?.text).toContain('reviewBy: 2027-05-23');
});

test.each([
  ['poem', ['x']],
  ['article', ['my-slug']],
  ['article', ['sources', 'my-slug']],
  ['source', ['My Slug']],
  ['source', ['../escape']],
])('%s %s is refused', (kind, words) => {
  expect(makeSkeleton(kind, words, today)).toBeUndefined();
});
