import { expect, test } from 'vitest';
import { keepTogether } from '~/integrations/keep-together.ts';

const inBody = (html: string) => keepTogether(`<body>${html}</body>`).slice(6, -7);
const kept = (html: string) =>
  [...inBody(html).matchAll(/<span class="nb">([^<]*)<\/span>/g)].map(([, run]) => run);

test.each([
  ['每月1072.00元，先付', ['1072.00元']],
  ['依第13条之一办', ['第13条之一']],
  ['第188、189条', ['第188', '189条']],
  ['每天22:00—8:00不打', ['22:00—8:00']],
  ['年利率24%以内', ['24%']],
  ['2026年1月30日起，30日内', ['30日']],
  ['依第13條，3個月內付2萬元', ['第13條', '3個月', '2萬元']],
  ['打96110问', []],
])('keeps in “%s” together what belongs together', (text, runs) => {
  expect(kept(`<p>${text}</p>`)).toEqual(runs);
});

test('changes no text, and nothing that is no text', () => {
  const html =
    '<p title="3天">约3天<!-- 5元 --></p><script>var a = "3天";</script><style>.a{}</style>';
  expect(inBody(html).replace(/<\/?span[^>]*>/g, '')).toBe(html);
  expect(kept(html)).toEqual(['3天']);
});

test('leaves alone what an island rendered', () => {
  const html = `<astro-island props='{"a":"3>2"}'><p>3天</p></astro-island><p>3天</p>`;
  expect(kept(html)).toEqual(['3天']);
});

test('breaks titles between phrases', () => {
  expect(inBody('<h1>催收越线了，怎么投诉、找谁？</h1>')).toBe(
    '<h1><span class="ph">催收越线了，</span><span class="ph">怎么投诉、</span><span class="ph">找谁？</span></h1>',
  );
  expect(inBody('<h2>现在就做</h2>')).toBe('<h2>现在就做</h2>');
});
