import { NOW_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { allArticles, allStories, articleHref } from './articles.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';

/** A link to a page of this site. */
export interface PageLink {
  id: string;
  title: string;
  summary: string;
  href: string;
}

const letters = await indexCollection('letters');

const links = new Map<string, PageLink>(
  [
    ...[...allArticles, ...allStories].map((entry) => ({
      id: `${entry.collection}/${entry.id}`,
      title: entry.data.title,
      summary: entry.data.summary,
      href: articleHref(entry),
    })),
    ...Object.entries(TOOLS).map(([id, tool]) => ({
      id: `tools/${id}`,
      title: tool.title,
      summary: tool.summary,
      href: href(tool.path),
    })),
    ...Object.entries(NOW_PAGES).map(([id, { path, title, summary }]) => ({
      id: `now/${id}`,
      title,
      summary,
      href: href(path),
    })),
    ...letters.entries.map(({ id, data }) => ({
      id: `tools/letters/${id}`,
      title: data.title,
      summary: data.summary,
      href: href(`${TOOLS.letters.path}${id}/`),
    })),
  ].map((link) => [link.id, link]),
);

/** The article, story, tool, letter or light page called `id` (`respond/complain`, `tools/check`); an unknown id stops the build. */
export function getPageLink(id: string): PageLink {
  const link = links.get(id);
  if (!link) {
    throw new Error(`No page "${id}". There is: ${[...links.keys()].sort().join(', ')}`);
  }
  return link;
}
