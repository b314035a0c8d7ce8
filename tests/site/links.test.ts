/** Every link and anchor resolves, at the root and under a sub-path. */
import type { AddressInfo } from 'node:net';
import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';
import { startServer } from '~tests/support/static-server.ts';
import { ensureSubPathBuild, SUB_PATH, SUB_PATH_ROOT } from '~tests/support/sub-path.ts';
import { expectNone } from '~tests/support/relations.ts';

/** What canonical links of the plain build name. */
const SITE = 'http://localhost:4321';

/** A page links an address or an anchor that is not there. */
const MEND =
  'link the page as its file is called; an anchor is made of the words of its heading, so change both.';

/** The links of the site served from `root` that do not resolve. */
const findBroken = async (root: string, start: string) => {
  const server = await startServer({ root, headersFile: `${root}${start}_headers` }, 0);
  // The checker's own server hangs up after five idle seconds, and on a busy machine a link then looks broken.
  server.keepAliveTimeout = 0;
  const { port } = server.address() as AddressInfo;
  const { links } = await new LinkChecker().check({
    path: `http://localhost:${port}${start}`,
    recurse: true,
    checkFragments: true,
    // Official sites are listed in the content; tests make no request off this machine.
    linksToSkip: ['^https?://(?!localhost)', `^${SITE}(?:/|$)`, '^tel:'],
  });
  server.close();
  server.closeAllConnections();
  const checked = links.filter(({ state }) => state !== 'SKIPPED');
  const broken = checked.filter(({ state }) => state === 'BROKEN');
  return { checked: checked.length, broken: broken.map(({ url, parent }) => `${parent} → ${url}`) };
};

test('at the root, every link and anchor resolves', async () => {
  const { checked, broken } = await findBroken('dist', '/');
  expect(checked).toBeGreaterThan(readPages().length);
  expectNone(broken, MEND);
});

test('under a sub-path, every link and anchor resolves and none leaves the sub-path', async () => {
  ensureSubPathBuild();
  const { checked, broken } = await findBroken(SUB_PATH_ROOT, SUB_PATH);
  expect(checked).toBeGreaterThan(readPages().length);
  expectNone(broken, MEND);

  const outside = readPages(`${SUB_PATH_ROOT}/guide`).flatMap(({ address, root }) =>
    root
      .querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
      .map(
        (element) =>
          element.getAttribute('href') ??
          element.getAttribute('src') ??
          element.getAttribute('action') ??
          '',
      )
      .filter((target) => target !== '' && !target.startsWith(SUB_PATH))
      .map((target) => `${address} → ${target}`),
  );
  expectNone(
    outside,
    'write addresses with href() of ~/lib/catalog/href.ts, which knows the sub-path.',
  );
});
