/** Every page that may be indexed has a twin in Markdown that says the same. */
import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isNoindex, readTwin } from '~tests/support/built-data.ts';
import { readPages } from '~tests/support/built-site.ts';
import { readArticles, readSources } from '~tests/support/content.ts';
import { ensureSubPathBuild, SUB_PATH, SUB_PATH_ROOT } from '~tests/support/sub-path.ts';
import { expectNone } from '~tests/support/relations.ts';

/** What is no text on paper: controls, tools that wake up in the browser, lists of anchors. */
const LIVING =
  'script, style, template, svg, astro-island, input, select, textarea, button:not(.term), nav[data-pagefind-ignore], [hidden], .no-print, [data-needs-js]';

/** Letters and figures alone: marks, white space and punctuation are Markdown's own affair. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const bareMarkdown = (markdown: string) =>
  bare(markdown.replace(/\]\([^)]*\)/g, ']').replace(/^[\s>]*(?:[\s>]*(?:- )?\d+\. )+/gm, ''));

const barePage = (main: HTMLElement) => {
  const copy = parse(main.outerHTML);
  for (const element of copy.querySelectorAll(LIVING)) element.remove();
  return bare(copy.text);
};

const pages = readPages();
const indexed = pages.filter(({ root }) => !isNoindex(root));
const isAlternate = '[rel=alternate][type="text/markdown"]';

describe.each(indexed)('$address', ({ address, root }) => {
  test('has a twin with the same words in the same order, and links it', () => {
    const [text = ''] = (readTwin(address) ?? '').split('\n---\n\n出自“不慌');
    expect(bareMarkdown(text)).toBe(barePage(root.querySelector('main')!));
    expect(root.querySelector(`link${isAlternate}`)?.getAttribute('href')).toBe('index.md');
  });
});

test('pages that are not to be indexed have no twin and name none', () => {
  const left = pages.filter(({ root }) => isNoindex(root));
  expect(left.map(({ address }) => address)).toContain('/404.html');
  expectNone(
    [
      ...left
        .filter(({ root }) => root.querySelector(`link${isAlternate}`))
        .map(({ address }) => `${address} names a twin`),
      ...left
        .filter(({ address }) => readTwin(address))
        .map(({ address }) => `${address} has a twin`),
    ],
    'see src/integrations/markdown-twins.ts, which leaves out what has noindex.',
  );
});

test('the twin of an article names what it rests on, with its force', () => {
  const sources = new Map(readSources().map(({ id, data }) => [id, data]));
  for (const { pageId, data } of readArticles()) {
    const twin = readTwin(`/${pageId}/`)!;
    expect(twin).toContain('## 依据');
    const missing = data.sources.filter((id) => !twin.includes(`[${sources.get(id)!.title}]`));
    expectNone(
      missing.map((id) => `the twin of ${pageId} does not name ${id}`),
      'see src/integrations/markdown/page.ts.',
    );
  }
});

test('llms.txt lists every twin once, with the title and the description of its page', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  expect(text).toMatch(/^# 不慌 · 催收电话应对指南\n\n> /);
  const listed = [...text.matchAll(/^- \[(.+)\]\((\/[^)]*)index\.md\): (.+)$/gm)].map(
    ([, title, address, description]) => ({ address, title, description }),
  );
  const wanted = indexed.map(({ address, root }) => ({
    address,
    title: root.querySelector('h1')!.text.trim(),
    description: root.querySelector('meta[name=description]')!.getAttribute('content'),
  }));
  const byAddress = (a: { address: string | undefined }, b: { address: string | undefined }) =>
    (a.address ?? '') < (b.address ?? '') ? -1 : 1;
  expect(listed.sort(byAddress)).toEqual(wanted.sort(byAddress));
});

test('where the site is known, twins and their list hold whole addresses only', () => {
  ensureSubPathBuild();
  const folder = `${SUB_PATH_ROOT}${SUB_PATH}`.replace(/\/$/, '');
  const texts = [
    readFileSync(`${folder}/llms.txt`, 'utf8'),
    ...readPages(folder).flatMap(({ address }) => readTwin(address, folder) ?? []),
  ];
  const addresses = texts.flatMap((text) =>
    [...text.matchAll(/\]\(([^)\s]*)\)/g)].map(([, to]) => to!),
  );
  expect(addresses.length).toBeGreaterThan(1000);
  expectNone(
    addresses.filter((to) => !/^https?:\/\//.test(to)),
    'twins link whole addresses: see src/integrations/markdown/inline.ts.',
  );
  expect(addresses).toContain(`https://example.org${SUB_PATH}respond/complain/index.md`);
});
