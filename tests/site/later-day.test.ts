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
