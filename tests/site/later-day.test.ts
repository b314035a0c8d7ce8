/** What ends with a day changes by itself: the second build is of a later day. */
import { expect, test } from 'vitest';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { readPages } from '~tests/support/built-site.ts';
import { expectNone, listCountFaults } from '~tests/support/relations.ts';
import { ensureSubPathBuild, LATER_DAY, SUB_PATH_ROOT } from '~tests/support/sub-path.ts';

const LAST_DAY = '2026-12-31';
const OVER = '新规则我们还没有核对';

const passagesOn = (pages: ReturnType<typeof readPages>) =>
  pages.find(({ address }) => address.endsWith('/rights/debt-sold-on/'))!.root.textContent;

test('a statement with a last day makes way for what can still be said after it', () => {
  ensureSubPathBuild();
  const later = passagesOn(readPages(`${SUB_PATH_ROOT}/guide`));
  expect(LATER_DAY > LAST_DAY).toBe(true);
  expect(later).toContain(OVER);

  const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
  expect(passagesOn(readPages()).includes(OVER)).toBe(today > LAST_DAY);
});

/** Pages whose content has to be checked again by a day, and how many of its kind there are at least. */
const DATED: readonly (readonly [kind: string, address: RegExp, least: number])[] = [
  ['articles', /^\/(rights|identify|respond|prevention)\/[^/]+\/$/, 80],
  ['sources', /^\/sources\/[^/]+\/$/, 100],
  ['letters', /^\/tools\/letters\/[^/]+\/$/, 10],
  // Debts and the calendar only calculate; every letter says it itself; two pages have no room (layouts/ToolPage.astro).
  ['tools', /^\/tools\/(?!debts|cash-flow|check|court|letters)[^/]+\/$/, 8],
  ['reference pages', /^\/(hotlines|rules|lenders|stages|phones|carriers)\/$/, 6],
];

test.each(DATED)(
  '%s say once that the day of their next check has passed, from then on',
  (_, kind, least) => {
    const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
    const pages = readPages().filter(({ address }) => kind.test(address));
    expectNone(
      listCountFaults(pages.length, 'such pages', least),
      'see that DATED here still names their addresses.',
    );
    const problems = pages.flatMap(({ address, root }) => {
      const notes = root.querySelectorAll('[data-review-by]');
      const [note] = notes;
      if (!note || notes.length > 1) return [`${address} says it ${notes.length} times`];
      const isShown = !note.hasAttribute('hidden');
      const isOver = today > note.getAttribute('data-review-by')!;
      return [
        ...(isShown === isOver ? [] : [`${address} ${isShown ? 'says it too early' : 'hides it'}`]),
        ...(note.textContent.includes('还没有重新核对') ? [] : [`${address} says something else`]),
      ];
    });
    expectNone(
      problems,
      'show <ReviewedOn {reviewBy} /> once, as layouts do; name what a tool says under TOOL_CONTENT in src/lib/catalog/reviews.ts, or, where it only calculates, the tool in DATED here.',
    );
  },
);

test('built on a later day, the note shows without script', () => {
  ensureSubPathBuild();
  const notes = readPages(`${SUB_PATH_ROOT}/guide`).flatMap(({ root }) =>
    root.querySelectorAll('[data-review-by]'),
  );
  const isPast = (note: (typeof notes)[number]) => note.getAttribute('data-review-by')! < LATER_DAY;
  expect(notes.filter(isPast)).not.toEqual([]);
  expectNone(
    notes
      .filter((note) => note.hasAttribute('hidden') === isPast(note))
      .map((note) => `${note.getAttribute('data-review-by')}: ${note.textContent.trim()}`),
    'hide it at build until the day is over: see src/components/site/ReviewedOn.astro.',
  );
});
