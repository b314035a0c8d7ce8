/** A reader whose device runs no script gets something to work with on the page of every tool. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { readPages } from '~tests/support/built-site.ts';

/** Characters of prose outside the island: about a screen of a phone. */
const FEWEST_CHARACTERS = 400;

const pages = new Map(readPages().map(({ address, root }) => [address, root]));
const tools = Object.values(TOOLS).map(({ path }) => ({
  path,
  main: pages.get(path)!.querySelector('main')!,
}));

/** The lines and rows after `heading`, in the same part of the page. */
const countLinesAfter = (heading: HTMLElement): number => {
  let count = 0;
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    count += next.querySelectorAll('li, tr').length;
  }
  return count;
};

describe.each(tools)('$path', ({ main }) => {
  test('says in words what it does', () => {
    const prose = main.clone() as HTMLElement;
    for (const hidden of prose.querySelectorAll('astro-island, [data-needs-js], script, style')) {
      hidden.remove();
    }
    expect(prose.text.replace(/\s/g, '').length).toBeGreaterThan(FEWEST_CHARACTERS);
  });
});

describe.each(tools.filter(({ main }) => main.querySelector('astro-island')))(
  '$path',
  ({ main }) => {
    test('says that it needs a script, and leads to its version on paper', () => {
      const notes = main.querySelectorAll('[data-without-js]');
      expect(notes).toHaveLength(1);
      expect(notes[0]!.querySelector('a[href="#paper"]')).not.toBeNull();
      const paper = main.querySelector('h2#paper')!;
      expect(paper.text).toBe('纸上版');
      expect(paper.closest('astro-island, [data-needs-js]')).toBeNull();
      expect(countLinesAfter(paper)).toBeGreaterThan(1);
    });
  },
);

test('only the list of letters has no island: each letter has its own', () => {
  const without = tools.filter(({ main }) => !main.querySelector('astro-island'));
  expect(without.map(({ path }) => path)).toEqual([TOOLS.letters.path]);
});

test.each([...pages].filter(([address]) => /^\/tools\/letters\/.+/.test(address)))(
  '%s shows the letter with its blanks where no script runs',
  (_, root) => {
    expect(root.querySelectorAll('[data-without-js]')).toHaveLength(1);
    expect(root.querySelector('.letter-paper')!.text).toContain('＿＿');
  },
);
