/** What ends with a day changes by itself: the second build is of a later day. */
import { expect, test } from 'vitest';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { readPages } from '~tests/support/built-site.ts';
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
    expect(pages.length).toBeGreaterThanOrEqual(least);
    for (const { address, root } of pages) {
      const notes = root.querySelectorAll('[data-review-by]');
      expect(notes, address).toHaveLength(1);
      const [note] = notes;
      expect(note!.hasAttribute('hidden'), address).toBe(
        today <= note!.getAttribute('data-review-by')!,
      );
      expect(note!.textContent, address).toContain('还没有重新核对');
    }
  },
);

test('built on a later day, the note shows without script', () => {
  ensureSubPathBuild();
  const notes = readPages(`${SUB_PATH_ROOT}/guide`).flatMap(({ root }) =>
    root.querySelectorAll('[data-review-by]'),
  );
  const isPast = (note: (typeof notes)[number]) => note.getAttribute('data-review-by')! < LATER_DAY;
  expect(notes.filter(isPast)).not.toEqual([]);
  for (const note of notes) expect(note.hasAttribute('hidden')).toBe(!isPast(note));
});
