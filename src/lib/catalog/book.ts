import { GUIDE_COLLECTIONS } from '~/lib/domain/site/pages.ts';
import { allArticles, articleHref } from './articles.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';

/** A chapter of a book: a page of the site. `id` is its anchor, `respond-complain`. */
interface Chapter {
  id: string;
  title: string;
  href: string;
}

/** Chapters under one heading. */
interface BookPart {
  title: string;
  chapters: Chapter[];
}

const parts = await indexCollection('book');

const toChapter = (entry: (typeof allArticles)[number]): Chapter => ({
  id: `${entry.collection}-${entry.id}`,
  title: entry.data.title,
  href: articleHref(entry),
});

const findArticle = (part: string, id: string) => {
  const entry = allArticles.find((article) => `${article.collection}/${article.id}` === id);
  if (!entry) throw new Error(`book/${part}: "${id}" is no article of the guide.`);
  return entry;
};

const reference: BookPart = {
  title: '查一查',
  chapters: [
    { id: 'hotlines', title: '电话一览', href: href('/hotlines/') },
    { id: 'glossary', title: '词语解释', href: href('/glossary/') },
  ],
};

/** The handbook: what most people need, short enough to print; numbers and words at its end. */
export const handbookParts: BookPart[] = [
  ...[...parts.entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      title: data.title,
      chapters: data.pages.map((page) => toChapter(findArticle(id, page))),
    })),
  reference,
];

/** The whole guide in its reading order, with numbers, words and everything it rests on. */
export const wholeGuideParts: BookPart[] = [
  ...Object.entries(GUIDE_COLLECTIONS).map(([collection, { title }]) => ({
    title,
    chapters: allArticles.filter((entry) => entry.collection === collection).map(toChapter),
  })),
  {
    title: reference.title,
    chapters: [...reference.chapters, { id: 'sources', title: '依据', href: href('/sources/') }],
  },
];
