import { allArticles, allStories, articleHref } from './articles.ts';
import { allCorrections } from './corrections.ts';
import { href } from './href.ts';
import { plainInlineText } from './inline-text.ts';

/** Something new on the site. */
interface NewsItem {
  title: string;
  text: string;
  href: string;
  /** Day, YYYY-MM-DD. */
  day: string;
  kind: '新增' | '更正';
}

/** Pages that were added after the first edition and mistakes that were mended, newest first. */
export const news: NewsItem[] = [
  ...[...allArticles, ...allStories].flatMap((entry): NewsItem[] => {
    const { addedOn, title, summary } = entry.data;
    if (addedOn === undefined) return [];
    return [
      {
        title,
        text: plainInlineText(summary),
        href: articleHref(entry),
        day: addedOn,
        kind: '新增',
      },
    ];
  }),
  ...allCorrections.map(({ id, correctedOn, page, was, now, reason }): NewsItem => ({
    title: `更正：${page}`,
    text: `原来写：${was}现在写：${now}${reason}`,
    href: href(`/about/corrections/#${id}`),
    day: correctedOn,
    kind: '更正',
  })),
].sort((a, b) => b.day.localeCompare(a.day));
