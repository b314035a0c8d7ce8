import { expect, test } from 'vitest';
import { readingMinutes } from '~/lib/domain/site/reading-time.ts';

test.each([
  ['', 1],
  ['催'.repeat(300), 1],
  ['催'.repeat(301), 2],
  [`<Cite source="civil-code" />${'催'.repeat(600)}`, 2],
])('%#: only Chinese characters count, and no text takes less than a minute', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
