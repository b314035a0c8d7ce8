import type { CollectionEntry } from 'astro:content';
import { versionPath } from '~/lib/domain/site/versions.ts';
import { TRANSLATED_PAGES } from '~/lib/vocabulary/languages.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';

const { entries } = await indexCollection('english');

/** The pages in English, in the order of `TRANSLATED_PAGES`; one that is missing stops the build. */
export const englishPages: CollectionEntry<'english'>[] = TRANSLATED_PAGES.map((page) => {
  const entry = entries.find(({ data }) => data.page === page);
  if (!entry) throw new Error(`No entry of src/content/english has "page: ${page}".`);
  return entry;
});

/** The address of an English page below its folder: what `[...page]` stands for. */
export const englishSlug = ({ data }: CollectionEntry<'english'>): string =>
  data.page.replace(/^\/|\/$/g, '');

/** Links to the English pages but the one at `path` (the Chinese address). */
export const otherEnglishPages = (path: string): { title: string; href: string }[] =>
  englishPages
    .filter(({ data }) => data.page !== path)
    .map(({ data }) => ({ title: data.title, href: href(versionPath(data.page, 'en')) }));
