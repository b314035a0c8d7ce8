/** The steps that make a page's styles small. */
import { expect, test } from 'vitest';
import { inlineConstants, shortenNames } from '~/integrations/short-names.ts';
import { dropUnused, readWords } from '~/integrations/used-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style><body>${body}</body>`;

test('drops the styles of classes that a page cannot have', () => {
  const css = '.a{b:c}.a .x,.a p{b:c}@media print{.x{b:c}}';
  expect(dropUnused(page(css, '<p class="a">'), [])).toBe(
    page('.a{b:c}.a p{b:c}', '<p class="a">'),
  );
});

test('keeps the styles of classes that its scripts give, written out or put together', () => {
  const css = '.a{b:c}.tone0{b:c}.card--danger{b:c}';
  const scripts = 'f("a");`tone${i}`;`card--${kind}`';
  expect(dropUnused(page(css, ''), [readWords(scripts)])).toBe(page(css, ''));
});

test('keeps what is excluded only by a class that the page lacks', () => {
  const css = 'p:not(.x){b:c}';
  expect(dropUnused(page(css, '<p>'), [])).toBe(page(css, '<p>'));
});

test('writes values that never change, and keeps those that do', () => {
  const css =
    ':root{--gap:1rem;--ink:#000;--text:var(--ink)}.d{--ink:#fff}p{m:var(--gap);c:var(--text)}';
  expect(inlineConstants(page(css, ''))).toBe(
    page(':root{--ink:#000;}.d{--ink:#fff}p{m:1rem;c:var(--ink)}', ''),
  );
});

test('shortens a name everywhere the same, in styles and in drawings', () => {
  const html = page(':root{--accent:a}p{c:var(--accent)}', '<svg stroke="var(--accent)">--accent');
  expect(shortenNames(html)).toBe(
    page(':root{--0:a}p{c:var(--0)}', '<svg stroke="var(--0)">--accent'),
  );
});
