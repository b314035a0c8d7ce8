/** A wrong entry is refused with a sentence that says what to write. */
import { describe, expect, test } from 'vitest';
import { articleSchema } from '~/lib/schemas/article.ts';
import { hotlineSchema } from '~/lib/schemas/hotline.ts';
import { sourceSchema } from '~/lib/schemas/source.ts';
import { readArticles, readHotlines, readSources } from '~tests/support/content.ts';

const article = readArticles()[0]!.data;
const hotline = readHotlines()[0]!.data;
const source = readSources()[0]!.data;

describe('an article', () => {
  test.each([
    [{ ...article, titel: '' }, /titel/],
    [{ ...article, answer: '长'.repeat(61) }, /at most 60 characters, found 61/],
    [{ ...article, steps: ['一步'] }, /2 to 5 steps/],
    [{ ...article, avoid: ['别转钱'] }, /starts with 不要/],
    [{ ...article, sources: [] }, /at least one entry of src\/content\/sources/],
    [{ ...article, related: ['complain', 'x'] }, /respond\/complain/],
    [{ ...article, reviewedAt: '23.11.2026' }, /YYYY-MM-DD/],
    [{ ...article, reviewBy: article.reviewedAt }, /later than reviewedAt/],
  ])('with a mistake is refused, and told why (%#)', (data, reason) => {
    const result = articleSchema.safeParse(data);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toMatch(reason);
  });
});

describe('a hotline', () => {
  test.each([
    [{ ...hotline, number: 12378 }, /quote the number/],
    [{ ...hotline, group: 'police' }, /danger, scammed/],
    [{ ...hotline, doesNotHandle: [] }, /does not do/],
  ])('with a mistake is refused, and told why (%#)', (data, reason) => {
    const result = hotlineSchema.safeParse(data);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toMatch(reason);
  });
});

test('a source that ended must say how', () => {
  const result = sourceSchema.safeParse({ ...source, effectiveTo: '2026-03-31', ended: undefined });
  expect(result.error?.issues[0]?.message).toMatch(/effectiveTo and ended go together/);
});
