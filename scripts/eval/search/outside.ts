/**
 * Asks the site's own code outside of a browser, in a second for a hundred queries: the ways to ask and the cards as
 * they stand in src/content, the single entries and the index of whole texts as the last build left them in dist/.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'node-html-parser';
import { openSearchIndex } from '~/lib/browser/search-index.ts';
import type { LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import type { AskPage } from '~/lib/domain/search/ask-index.ts';
import { compileIntent } from '~/lib/domain/search/compile-intent.ts';
import { prepareCries } from '~/lib/domain/search/cries.ts';
import { findIntents, foldQuery } from '~/lib/domain/search/intents.ts';
import { type PackedPages, unpackPages } from '~/lib/domain/search/packed.ts';
import { versionPath } from '~/lib/domain/site/versions.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { GUIDE_COLLECTION_IDS } from '~/lib/vocabulary/articles.ts';
import { readFolder } from '~scripts/read-content.ts';
import type { Asker } from './asker.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const DIST = `${ROOT}dist/`;
const INDEX = `${DIST}pagefind/`;

/** Results on the page before one asks for more. */
const SHOWN = 10;

/** What pages say of themselves in src/content, by address. */
function readOwnWords(): Map<string, Partial<AskPage>> {
  const articles = GUIDE_COLLECTION_IDS.flatMap((folder) =>
    readFolder(folder).map(({ id, data }) => [`/${folder}/${id}/`, data] as const),
  );
  const stories = readFolder('stories').map(({ id, data }) => [`/stories/${id}/`, data] as const);
  const standing = readFolder('search/asks').map(({ data }) => [data.page, data] as const);
  const english = readFolder('english').map(
    ({ data }) => [versionPath(data.page, 'en'), { title: data.title, asks: data.asks }] as const,
  );
  return new Map<string, Partial<AskPage>>([
    ...english,
    ...[...articles, ...stories].map(
      ([path, { title, keywords, asks }]) => [path, { title, keywords, asks }] as const,
    ),
    ...standing.map(([path, { answer, asks }]) => [path, { answer, asks }] as const),
  ]);
}

const readIntents = () => {
  const words = Object.fromEntries(
    readFolder('search/words').map(({ id, data }) => [id, data.words]),
  );
  return readFolder('search/intents')
    .map(({ id, data }) => ({
      id,
      order: data.order,
      urgent: data.urgent,
      phoneNumber: data.phoneNumber,
      // Pages are named by their ids, which are their addresses.
      href: `/${data.page}/`,
      ...compileIntent(data, words),
    }))
    .sort((a, b) => a.order - b.order);
};

/** Gives Pagefind the little of a browser that it asks for, with the files of dist/ as what is fetched. */
function standInForBrowser(): void {
  const fetchFile = async (address: string | URL | Request) => {
    const path = new URL(String(address), `file://${DIST}`).pathname;
    return new Response(await readFile(path.startsWith(DIST) ? path : `${DIST}${path.slice(1)}`));
  };
  Object.assign(globalThis, {
    fetch: fetchFile,
    window: globalThis,
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) },
  });
}

/** Opens the search of the built site; run `npm run build` first. */
export async function askOutside(): Promise<Asker> {
  const words = JSON.parse(await readFile(`${DIST}search/words.json`, 'utf8')) as {
    characters: string;
    pages: PackedPages;
  };
  const own = readOwnWords();
  const pages = unpackPages(words.pages).map((page) =>
    // A reference page and its entries share no address: those have a fragment.
    page.section === '依据' ? page : { ...page, ...own.get(page.path) },
  );
  const characters = readPairs(words.characters);
  const intents = readIntents();
  const isLikeCry = prepareCries(
    JSON.parse(await readFile(`${ROOT}src/content/search/cries.json`, 'utf8')) as LikenessModel,
  );
  standInForBrowser();
  const index = openSearchIndex(INDEX, '/', pages);
  return {
    ask: async (query) => {
      const folded = foldQuery(query, characters);
      const asked = index.search(folded, '');
      const answer = asked.count > 0 ? asked : await index.searchText(folded, '');
      if (answer.wholeText === 'missing') throw new Error('The index in dist/ can’t be read');
      const heard = answer.readAs ? `${folded}。${answer.readAs}` : folded;
      const cards = findIntents(heard, intents, isLikeCry);
      const results = await answer.read(SHOWN);
      return {
        results: results.map(({ url }) => url),
        count: answer.count,
        cards: cards.map(({ id }) => id),
        cardPages: cards.map(({ href }) => href),
        bytes: 0,
      };
    },
    textOf: async (address) => {
      const page = await readFile(
        `${DIST}${address.slice(1).replace(/#.*$/, '')}index.html`,
        'utf8',
      );
      return parse(page).querySelector('main')?.textContent ?? '';
    },
    close: async () => undefined,
  };
}
