/** What search knows beyond the text of the pages, for the browser: made once, loaded with the first letter. */
import { getCollection } from 'astro:content';
import type { AskPage } from '~/lib/domain/search/ask-index.ts';
import type { SearchIntent } from '~/lib/domain/search/intents.ts';
import cries from '~/content/search/cries.json';
import { compileIntent } from '~/lib/domain/search/compile-intent.ts';
import { keepPairs, packPages } from '~/lib/domain/search/packed.ts';
import { versionPath } from '~/lib/domain/site/versions.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import {
  ABOUT_PAGES,
  GUIDE_COLLECTIONS,
  NOW_PAGES,
  REFERENCE_PAGES,
  TOOLS,
} from '~/lib/domain/site/pages.ts';
import { LANGUAGES } from '~/lib/vocabulary/languages.ts';
import { allArticles, articleHref, allStories } from './articles.ts';
import { englishPages } from './english.ts';
import { href } from './href.ts';
import { plainInlineText } from './inline-text.ts';
import { getPageLink } from './pages.ts';
import { toLinkWords } from './link-words.ts';
import { places } from './search/places.ts';

/** Titles and sections of the pages that are not articles. */
const STANDING: ReadonlyMap<string, { title: string; section: string }> = new Map([
  ...Object.values(TOOLS).map(({ path, title }) => [path, { title, section: '工具' }] as const),
  ...ABOUT_PAGES.map(({ path, title }) => [path, { title, section: '参考' }] as const),
  ...REFERENCE_PAGES.map(({ path, title }) => [path, { title, section: '参考' }] as const),
  ...Object.values(NOW_PAGES).map(({ path, title }) => [path, { title, section: '首页' }] as const),
  ['/now/', { title: '正在接电话', section: '首页' }],
]);

const standing = (await getCollection('searchAsks')).map(({ id, data }): AskPage => {
  const known = STANDING.get(data.page);
  if (!known) throw new Error(`search/asks/${id}.yaml: there is no page ${data.page}`);
  return { ...known, path: href(data.page), answer: data.answer, keywords: [], asks: data.asks };
});

/**
 * Of how many articles the ways to ask are sent: about 0.2 kB each, packed. On a site of thousands, the rest is found
 * by the index alone.
 */
const MOST_ASKED = 500;

const articles = [...allArticles, ...allStories].slice(0, MOST_ASKED).map((entry): AskPage => ({
  path: articleHref(entry),
  title: entry.data.title,
  section: entry.collection === 'stories' ? '案例拆解' : GUIDE_COLLECTIONS[entry.collection].title,
  answer: plainInlineText(entry.data.answer),
  keywords: entry.data.keywords,
  asks: entry.data.asks,
}));

const english = englishPages.map(({ data: { page, title, description, asks } }): AskPage => ({
  path: href(versionPath(page, 'en')),
  title,
  section: LANGUAGES.en.name,
  answer: description,
  keywords: [],
  asks,
}));

/** The lists that the cards' patterns name. */
const words = Object.fromEntries(
  (await getCollection('searchLists')).map(({ id, data }) => [id, data.words]),
);

const intents = (await getCollection('searchIntents'))
  .sort((a, b) => a.data.order - b.data.order)
  .map(({ id, data }): SearchIntent => {
    const page = getPageLink(data.page);
    return {
      id,
      urgent: data.urgent,
      title: data.title,
      lead: data.lead,
      hotlines: data.hotlines,
      page: { title: page.title, href: page.href },
      takesText: data.takesText,
      phoneNumber: data.phoneNumber,
      ...compileIntent(data, words),
    };
  });

const pages = [...articles, ...standing, ...places, ...english];

/** All that search can find. */
const found = JSON.stringify([pages, intents, cries, allArticles.map(({ body }) => body)]);

/** How people ask, what comes before any page, and the numbers to call. */
export const searchWords = {
  /** Unusual characters with the usual ones: 還款 is searched as 还款. */
  characters: keepPairs(UNUSUAL_CHARACTERS, found),
  pages: packPages(pages),
  intents,
  /** What cries for help are like; see `cries.ts`. */
  cries,
  hotlines: toLinkWords({
    texts: intents.map(({ lead }) => lead),
    hotlines: [...intents.flatMap(({ hotlines }) => hotlines), 'legal-12348'],
  }).hotlines,
};
