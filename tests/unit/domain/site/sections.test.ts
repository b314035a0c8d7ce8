import { expect, test } from 'vitest';
import { listSections } from '~/lib/domain/site/sections.ts';

const heading = (depth: number, text: string) => ({ depth, slug: text, text });

test('lists the sections of a long article, without what is below them', () => {
  const headings = [heading(2, 'a'), heading(3, 'a1'), heading(2, 'b'), heading(2, 'c')];
  expect(listSections(headings).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});

test('lists none of a short one', () => {
  expect(listSections([heading(2, 'a'), heading(3, 'a1'), heading(2, 'b')])).toEqual([]);
});
