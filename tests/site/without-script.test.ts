/** A reader whose device runs no script gets something to work with on the page of every tool. */
import type { HTMLElement } from 'node-html-parser';
import { describe, test } from 'vitest';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { readPages } from '~tests/support/built-site.ts';
import { expectNone, listCountFaults, listDifferences } from '~tests/support/relations.ts';

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
    expectNone(
      listCountFaults(
        prose.text.replace(/\s/g, '').length,
        'characters outside of the island',
        FEWEST_CHARACTERS,
      ),
      'say on the page itself how the tool decides or counts, and what it does not know.',
    );
  });
});

describe.each(tools.filter(({ main }) => main.querySelector('astro-island')))(
  '$path',
  ({ main }) => {
    test('says that it needs a script, and leads to its version on paper', () => {
      const notes = main.querySelectorAll('[data-without-js]');
      const paper = main.querySelector('h2#paper');
      expectNone(
        [
          ...(notes.length === 1 ? [] : [`${notes.length} notes for readers without script`]),
          ...(notes[0]?.querySelector('a[href="#paper"]') ? [] : ['no link to the paper version']),
          ...(paper?.text === '纸上版' ? [] : ['no <h2 id="paper">纸上版</h2>']),
          ...(paper?.closest('astro-island, [data-needs-js]') ? ['#paper needs a script'] : []),
          ...(paper && countLinesAfter(paper) > 1 ? [] : ['#paper has not two lines or rows']),
        ],
        'put <WithoutScript /> before the island and the version on paper behind it, with <PaperVersion> or a heading and lists of its own.',
      );
    });
  },
);

test('only the list of letters has no island: each letter has its own', () => {
  const without = tools.filter(({ main }) => !main.querySelector('astro-island'));
  expectNone(
    listDifferences(
      without.map(({ path }) => path),
      [TOOLS.letters.path],
      'page without an island',
    ),
    'put the tool on its page: see src/components/tools/shared/island.tsx.',
  );
});

test.each([...pages].filter(([address]) => /^\/tools\/letters\/.+/.test(address)))(
  '%s shows the letter with its blanks where no script runs',
  (_, root) => {
    const notes = root.querySelectorAll('[data-without-js]').length;
    const isShown = root.querySelector('.letter-paper')?.text.includes('＿＿');
    expectNone(
      [
        ...(notes === 1 ? [] : [`${notes} notes for readers without script`]),
        ...(isShown ? [] : ['no letter with blanks in .letter-paper']),
      ],
      'see src/pages/tools/letters/, which makes the page of every letter.',
    );
  },
);
