import { describe, expect, test } from 'vitest';
import { NOW_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { languageOf } from '~/lib/domain/site/versions.ts';
import { readHotlines, readLookups, readSources, readWatched } from '~tests/support/content.ts';
import { readPages } from '~tests/support/built-site.ts';
import { dialableLinks } from '~tests/support/phone-numbers.ts';
import { expectNone, listMissing, listShared } from '~tests/support/relations.ts';

const pages = readPages();

const officialUrls = new Set(
  [...readSources(), ...readHotlines(), ...readLookups(), ...readWatched()].flatMap(
    ({ data }) => data.url ?? [],
  ),
);

type Read = (page: (typeof pages)[number]) => string | undefined;

/** The pages that have no `what` of their own. */
const listUnnamed = (what: string, read: Read): string[] => [
  ...pages.filter((page) => !read(page)).map(({ address }) => `${address}: no ${what}`),
  ...listShared(
    pages.map((page) => ({ path: page.address, value: read(page) ?? '' })),
    ({ value }) => value,
    what,
  ),
];

test('the addresses that are promised exist', () => {
  const addresses = pages.map(({ address }) => address);
  expectNone(
    listMissing(
      [
        '/',
        '/now/',
        ...Object.values(NOW_PAGES).map(({ path }) => path),
        '/rights/',
        '/identify/',
        '/respond/',
        '/prevention/',
        '/stories/li-hangzhou/',
        '/tools/',
        ...Object.values(TOOLS).map(({ path }) => path),
        '/hotlines/',
        '/stages/',
        '/carriers/',
        '/phones/',
        '/lenders/',
        '/rules/',
        '/myths/',
        '/sources/',
        '/glossary/',
        '/search/',
        '/about/',
        '/about/accessibility/',
        '/about/corrections/',
        '/about/licences/',
        '/404.html',
      ],
      addresses,
      'page',
    ),
    'put the page back, or, where it was to go, take its address off this list.',
  );
});

test('every page has a title of its own', () => {
  expectNone(
    listUnnamed('title', ({ root }) => root.querySelector('title')?.text),
    'give each a title of its own, in its frontmatter or its layout.',
  );
});

test('every page has a description of its own', () => {
  expectNone(
    listUnnamed('description', ({ root }) =>
      root.querySelector('meta[name=description]')?.getAttribute('content'),
    ),
    'say in each, in summary or description, what it alone is about.',
  );
});

describe.each(pages)('$address', ({ address, html, root }) => {
  test('shows no mark of a hotline unfilled', () => {
    // The check fills the marks in its own texts, which stand in the props of its island.
    const shown = html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/\s(?:props|opts)='[^']*'/g, '');
    expectNone(
      shown.match(/\{\{[^}]*\}\}|\{\{|\}\}/g) ?? [],
      'show the text with <InlineText>, which fills {{hotline-id}}.',
    );
  });

  test('has one h1 and skips no heading level', () => {
    const levels = root
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      // Slots of an island that are not shown yet stand in templates, which are no part of the page.
      .filter((heading) => !heading.closest('template'))
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter(
      (level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1,
    );
    expectNone(
      jumps.map(
        (level) => `${address}: a heading of level ${level} follows none of level ${level - 1}`,
      ),
      'begin sections with ## and go down one # at a time.',
    );
  });

  test('says its language and has no duplicate ids', () => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe(languageOf(address));
    const ids = root.querySelectorAll('[id]').map((element) => element.id);
    expectNone(
      ids
        .filter((id, place) => ids.indexOf(id) !== place)
        .map((id) => `${address}: #${id} is there twice`),
      'word headings differently: their anchors are made of their words.',
    );
  });

  test('carries a Content-Security-Policy without unsafe-inline, and nothing that needs it', () => {
    const policy =
      root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('script-src');
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/https?:/);
    expectNone(
      [
        ...root.querySelectorAll('[style]').map(String),
        ...(html.match(/<[a-z][^>]*\son[a-z]+=/g) ?? []),
      ],
      'the policy refuses style="…" and on…="…": use a class, and listen in a script.',
    );
  });

  test('has no cascade layers left, which old browsers would skip with all that is in them', () => {
    const styles = root.querySelectorAll('style').map((style) => style.text);
    expect(styles.join('').length).toBeGreaterThan(1000);
    expectNone(
      styles.flatMap((style) => style.match(/@layer[^{;]*/g) ?? []),
      'see that src/integrations/flat-layers.ts knows this way of writing a layer.',
    );
  });

  test('loads nothing that blocks rendering and nothing from elsewhere', () => {
    const links = root.querySelectorAll('link[rel=stylesheet]').map(String);
    const blocking = root
      .querySelectorAll('head script[src]')
      .filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('async'))
      .map(String);
    const foreign = root
      .querySelectorAll('[src], link[href]:not([rel=canonical]), [srcset]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => /^(?:https?:)?\/\//.test(address));
    expectNone(
      [...links, ...blocking, ...foreign],
      'let styles stand in the page and scripts be modules, and take what comes from elsewhere into the site.',
    );
  });

  test('links off this site only to the official addresses of sources, hotlines and look-ups', () => {
    const away = root
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => /^(?:https?:)?\/\//.test(address));
    expectNone(
      away.filter((to) => !officialUrls.has(to)).map((to) => `${address}: ${to}`),
      'link /sources/<id>/ instead, or give the entry in sources, hotlines, lookups or watch that url.',
    );
  });

  test('says how to report a mistake', () => {
    const ways = root.querySelectorAll('[data-report], a[href$="/about/corrections/"]');
    expect(ways.length).toBeGreaterThan(0);
  });

  test('links with words, and dials only numbers of the hotlines and lenders', () => {
    const links = root.querySelectorAll('a');
    const empty = links.filter(
      (link) => link.text.trim() === '' && !link.getAttribute('aria-label'),
    );
    const dials = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => address.startsWith('tel:') && !dialableLinks.has(address));
    expectNone(
      [
        ...empty.map((link) => `${address}: no words in ${link}`),
        ...dials.map((to) => `${address}: ${to}`),
      ],
      'give a link words; dial numbers as <Hotline id="…" />, with an entry in src/content/hotlines/.',
    );
  });
});
