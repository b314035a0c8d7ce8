import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { foldSections } from '~/integrations/fold-sections.ts';

const page = (body: string, mark = ' data-fold') =>
  `<body><div class="prose"${mark}>${body}</div><section><h2>依据</h2></section></body>`;
const LEAD = '<div class="card card--danger"><p>先看这里</p></div>';
const SECTIONS =
  '<h2 id="a">一</h2>\n<p>甲<!-- 1 --></p><h2 id="b">二</h2><div><h2 id="c">三</h2></div>';

/** The folds of `html`: each one's heading, and what it hides. */
const foldsOf = (html: string) =>
  parse(html)
    .querySelectorAll('details')
    .map((fold) => ({
      kind: fold.getAttribute('data-fold'),
      isOpen: fold.hasAttribute('open'),
      heading: fold.querySelector('summary')!.innerHTML,
    }));

test('folds each section of a marked body under its heading, open', () => {
  const html = foldSections(page(LEAD + SECTIONS));
  expect(foldsOf(html)).toEqual([
    { kind: '', isOpen: true, heading: '<h2 id="a">一</h2>' },
    { kind: '', isOpen: true, heading: '<h2 id="b">二</h2>' },
  ]);
  expect(html).toContain(`<div class="prose">${LEAD}<details`);
  expect(html).toContain('</details></div><section><h2>依据</h2></section>');
});

test('changes no text and no order', () => {
  const html = page(LEAD + SECTIONS);
  const textOf = (source: string) => parse(source).textContent.replace(/\s+/g, '');
  expect(textOf(foldSections(html))).toBe(textOf(html));
});

test.each(['danger', 'caution'])(
  'marks a section with a note of %s as never to be folded',
  (kind) => {
    const note = `<div><div class="card card--${kind}"><p>今天就做</p></div></div>`;
    const html = foldSections(page(`<h2>一</h2><p>甲</p><h2>二</h2>${note}<h2>三</h2><p>乙</p>`));
    expect(foldsOf(html).map((fold) => fold.kind)).toEqual(['', 'never', '']);
  },
);

test.each([
  ['is not marked', page(SECTIONS, '')],
  ['has no section', page('<p>甲</p>')],
])('leaves alone a body that %s', (_, html) => {
  expect(foldsOf(foldSections(html))).toEqual([]);
});
