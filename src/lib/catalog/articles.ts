import type { GuideCollection } from '~/lib/vocabulary/articles.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { GUIDE_COLLECTIONS } from '~/lib/domain/site/pages.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { href } from './href.ts';

export type ArticleEntry = CollectionEntry<GuideCollection>;

/** The day on which everything appeared that names no day of its own. */
export const FIRST_EDITION = '2026-11-23';

const guide = Object.keys(GUIDE_COLLECTIONS) as GuideCollection[];

const inOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
  a.data.order - b.data.order;

const byCollection = new Map(
  await Promise.all(
    guide.map(
      async (name) =>
        [name, ((await getCollection(name)) as ArticleEntry[]).sort(inOrder)] as const,
    ),
  ),
);

/** The articles of one collection in reading order. */
export const getArticles = (collection: GuideCollection): ArticleEntry[] =>
  byCollection.get(collection) ?? [];

/** Every article of the guide, collection after collection. */
export const allArticles: ArticleEntry[] = guide.flatMap(getArticles);

/** The annotated cases. */
export const allStories: CollectionEntry<'stories'>[] = (await getCollection('stories')).sort(
  inOrder,
);

/** The ids of the hotlines that an article or story names, in the order of its text. */
export const namedHotlines = ({ data, body = '' }: ArticleEntry | CollectionEntry<'stories'>) => [
  ...new Set([
    ...[data.answer, ...data.steps, ...data.avoid].flatMap(hotlineIdsIn),
    ...[...body.matchAll(/<Hotline\s+id="([^"]+)"/g)].map(([, id = '']) => id),
  ]),
];

interface Placed {
  collection: string;
  id: string;
}

/** Where an article or story is, from the site's root. */
export const articlePath = ({ collection, id }: Placed): string => `/${collection}/${id}/`;

/** The address of an article or story. */
export const articleHref = (entry: Placed): string => href(articlePath(entry));

/** The neighbours of `entry` in the reading order of the whole guide. */
export function getNeighbours(entry: ArticleEntry): {
  previous: ArticleEntry | undefined;
  next: ArticleEntry | undefined;
} {
  const place = allArticles.indexOf(entry);
  return { previous: allArticles[place - 1], next: allArticles[place + 1] };
}

/** The articles and cases that cite the source called `id`. */
export const getCiting = (id: string): (ArticleEntry | CollectionEntry<'stories'>)[] =>
  [...allArticles, ...allStories].filter(({ data }) => data.sources.includes(id));
