import { expect, test } from 'vitest';
import { putOff } from '~/integrations/later-scripts.ts';

const EARLY = '<script>document.body.dataset.later</script>';
const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const page = (head: string, body: string) =>
  `<html><head>${EARLY}${head}</head><body class="x">${body}</body></html>`;

test('names the scripts of the body, each once, instead of loading them', () => {
  expect(putOff(page('', `<p>${script('a')}</p>${script('b')}${script('a')}`))).toBe(
    page('', '<p></p>').replace('<body', '<body data-later="/_astro/a.js /_astro/b.js"'),
  );
});

test('leaves the scripts of the head and those of islands as they are', () => {
  const island = '<script async src="/_astro/island.js"></script>';
  const html = page(script('a') + island, '<astro-island component-url="/b.js"></astro-island>');
  expect(putOff(html)).toBe(html);
});

test('leaves alone a page that would not ask for them', () => {
  const html = page('', script('a')).replace(EARLY, '');
  expect(putOff(html)).toBe(html);
});
