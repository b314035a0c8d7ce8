/** What readers take along: the EPUB, the handbook's page, the single file, the handouts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readEpub } from '~tests/support/built-epub.ts';
import { readPages } from '~tests/support/built-site.ts';
import {
  readArticles,
  readBookParts,
  readHandouts,
  readHotlines,
  readTerms,
} from '~tests/support/content.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

const SINGLE_FILE_BYTES = 600_000;

const pages = new Map(readPages().map(({ address, root }) => [address, root]));
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('the EPUB', () => {
  const { bytes, files } = readEpub();
  const documents = [...files].filter(([path]) => path.endsWith('.xhtml'));

  test('says what it is in its first bytes, unpacked', () => {
    const head = Buffer.from(bytes.subarray(0, 58)).toString('latin1');
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    // Method 0: stored. No extra field, or programs would not find the name of the format.
    expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0]);
  });

  test('holds only well-formed documents', () => {
    const broken = [...files]
      .filter(([path]) => /\.(?:xhtml|opf|xml)$/.test(path))
      .flatMap(([path, text]) => (XMLValidator.validate(text) === true ? [] : path));
    expectNone(broken, 'close every element in the article that this was made of.');
  });

  test('lists every document in its package, in a reading order, with a table of contents', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['item', 'itemref', 'meta'].includes(name),
    });
    const opf = parser.parse(files.get('book/package.opf')!) as {
      package: {
        '@_version': string;
        metadata: Record<string, unknown>;
        manifest: { item: Record<string, string>[] };
        spine: { itemref: Record<string, string>[] };
      };
    };
    const { metadata, manifest, spine } = opf.package;
    expect(opf.package['@_version']).toBe('3.0');
    expect(metadata).toMatchObject({ 'dc:language': 'zh-CN', 'dc:rights': 'CC BY 4.0' });
    const listed = manifest.item.map((item) => `book/${item['@_href']}`);
    const others = ['mimetype', 'META-INF/container.xml', 'book/package.opf'];
    expectNone(
      listDifferences(
        listed,
        [...files.keys()].filter((path) => !others.includes(path)),
        'document in the package',
      ),
      'let src/integrations/book/epub.ts list what it packs.',
    );
    const ids = new Map(manifest.item.map((item) => [item['@_id'], item['@_media-type']]));
    const read = spine.itemref.map((item) => item['@_idref']);
    expectNone(
      read
        .filter((id) => ids.get(id) !== 'application/xhtml+xml')
        .map((id) => `${id} is no document`),
      'let src/integrations/book/epub.ts put documents alone into the reading order.',
    );
    expect(read).toHaveLength(documents.length);
    expect(manifest.item.find((item) => item['@_properties'] === 'nav')?.['@_href']).toBe(
      'nav.xhtml',
    );
  });

  test('holds every article with its answer and what it rests on, every number and every word', () => {
    expectNone(
      readArticles().flatMap(({ folder, id, data }) => {
        const text = files.get(`book/${folder}-${id}.xhtml`) ?? '';
        return [`<h1>${data.title}</h1>`, '依据']
          .filter((part) => !text.includes(part))
          .map((part) => `${folder}/${id} has no ${part}`);
      }),
      'name the article under pages of src/content/book/, or see src/integrations/book/chapter.ts.',
    );
    const hotlines = squeeze(parse(files.get('book/hotlines.xhtml')!).text);
    const missing = readHotlines().filter(({ data }) => !hotlines.includes(data.number));
    expectNone(
      missing.map(({ id }) => `the number of ${id} is not in the EPUB`),
      'see that catalog/book.ts takes every group of hotlines along.',
    );
    const words = files.get('book/glossary.xhtml')!;
    expectNone(
      readTerms()
        .filter(({ id }) => !words.includes(`id="glossary--${id}"`))
        .map(({ id }) => `the word ${id} is not in the EPUB`),
      'see that catalog/book.ts takes every word along.',
    );
  });

  test('has no link that leads nowhere, and none out of it to a page it does not know', () => {
    const anchors = new Set(
      documents.flatMap(([path, text]) => [
        path,
        ...[...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => `${path}#${id}`),
      ]),
    );
    const dead = documents.flatMap(([path, text]) =>
      [...text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]
        .map(([, href]) => href!)
        .filter((href) => !/^(?:tel:|https?:)/.test(href))
        .map((href) => (href.startsWith('#') ? `${path}${href}` : `book/${href}`))
        .filter((target) => !anchors.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expectNone(dead, 'link a page that is in the book, or its address on the site.');
    expectNone(
      [...files].filter(([, text]) => text.includes('localhost')).map(([path]) => path),
      'let src/integrations/book/links.ts turn the link, or keep only its words.',
    );
  });

  test('has no controls, scripts or tools in it', () => {
    const living = documents.filter(([, text]) =>
      /<(?:script|button|input|form|astro-island)\b/.test(text),
    );
    expectNone(
      living.map(([path]) => path),
      'leave tools out of articles, or teach src/integrations/book/chapter.ts to leave them out.',
    );
  });
});

/** Anchors that links in `root` name and that are not there. */
const findDeadAnchors = (root: HTMLElement): string[] => {
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  return root
    .querySelectorAll('a[href^="#"]')
    .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
    .filter((id) => !ids.has(id));
};

const chapterIds = [
  ...readBookParts().flatMap(({ data }) => data.pages.map((page) => page.replace('/', '-'))),
  'hotlines',
  'glossary',
];

describe.each([
  ['the page of the handbook', pages.get('/handbook/')!],
  ['the single file', parse(readFileSync('dist/take-away/buhuang.html', 'utf8'))],
])('%s', (_, root) => {
  test('holds every chapter once, in its contents and in full', () => {
    const chapters = root.querySelectorAll('.handbook__chapter');
    expectNone(
      listDifferences(
        chapters.map(({ id }) => id),
        chapterIds,
        'chapter',
      ),
      'src/content/book/ says which articles are in it, each once.',
    );
    const listed = root
      .querySelectorAll('.handbook__contents a')
      .map((link) => link.getAttribute('href')!.slice(1));
    expect(listed).toEqual(chapters.map(({ id }) => id));
    const short = chapters.filter(({ text }) => squeeze(text).length < 500).map(({ id }) => id);
    expectNone(
      short.map((id) => `the chapter ${id} has less than 500 characters`),
      'say more in its article, or take it out of src/content/book/.',
    );
  });

  test('has no dead anchor, no id twice and no tool', () => {
    expectNone(findDeadAnchors(root), 'link a chapter that is in it, by its id.');
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expectNone(
      ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `#${id} is there twice`),
      'let src/integrations/book/chapter.ts put the chapter before it.',
    );
    expectNone(
      root.querySelectorAll('main :is(form, input, button, astro-island)').map(String),
      'leave tools out of articles, or teach src/integrations/book/chapter.ts to leave them out.',
    );
  });
});

test('the single file is at most 600 kB and names nothing outside of itself', () => {
  const html = readFileSync('dist/take-away/buhuang.html', 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(SINGLE_FILE_BYTES);
  const root = parse(html);
  expectNone(
    root.querySelectorAll('script, link, img, iframe, [src], form').map(String),
    'let src/integrations/book/single-file.ts leave it out.',
  );
  expect(html).not.toMatch(/url\(|@import/);
  const away = root
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^(?:#|tel:|https?:)/.test(href) || href.includes('localhost'));
  expectNone(
    away,
    'build with SITE, or let src/integrations/book/single-file.ts leave the link out.',
  );
});

test('the page of what to take along offers each file with the size it has', () => {
  const root = pages.get('/about/take-away/')!;
  for (const name of ['buhuang.epub', 'buhuang.html']) {
    const line = root.querySelector(`li[data-file="${name}"]:not([hidden])`)!;
    const link = line.querySelector('a[download]')!;
    const path = `dist${link.getAttribute('href')}`;
    const kilobytes = Math.ceil(statSync(path).size / 1000);
    expect(line.text).toContain(`（约${kilobytes} kB）`);
  }
  // Only a build with a browser prints the handbook: npm run handbook.
  const printed = root.querySelector('li[data-file="buhuang.pdf"]')!;
  expect(printed.hasAttribute('hidden')).toBe(!existsSync('dist/take-away/buhuang.pdf'));
  expect(existsSync('dist/handbook/contents.json')).toBe(false);
});

test.each(readHandouts())(
  'the handout $id says its article’s answer and numbers',
  ({ id, data }) => {
    const root = pages.get(`/handbook/${id}/`)!;
    const article = readArticles().find(({ pageId }) => pageId === data.article)!.data;
    expect(root.querySelector('h1')!.text).toBe(data.title);
    expect(root.querySelectorAll('#do ~ ol li, .handout__columns ol li')).toHaveLength(
      article.steps.length,
    );
    expect(root.querySelectorAll('.handout__numbers li')).toHaveLength(data.hotlines.length);
    const ways = pages.get('/about/take-away/')!.querySelectorAll('a');
    expect(ways.map((link) => link.getAttribute('href'))).toContain(`/handbook/${id}/`);
  },
);

test('books and handouts stay out of search', () => {
  const found = [...pages].filter(
    ([address, root]) =>
      address.startsWith('/handbook/') && root.querySelector('[data-pagefind-body]'),
  );
  expectNone(
    found.map(([address]) => address),
    'take data-pagefind-body out: search finds the article itself.',
  );
});
