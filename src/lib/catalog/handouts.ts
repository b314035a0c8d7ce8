import { allArticles, articlePath, type ArticleEntry } from './articles.ts';
import { indexCollection } from './find-entry.ts';
import { getHotline, type HotlineView } from './hotlines.ts';
import { href } from './href.ts';
import { getSource, type SourceView } from './sources.ts';

/** A handout with what its article says. */
interface HandoutView {
  id: string;
  title: string;
  /** From the site's root. */
  path: string;
  href: string;
  say: string[];
  hotlines: HotlineView[];
  article: ArticleEntry['data'];
  /** From the site's root. */
  articlePath: string;
  sources: SourceView[];
}

const { entries } = await indexCollection('handouts');

/** All handouts in their order; one of an unknown article or number stops the build. */
export const allHandouts: HandoutView[] = [...entries]
  .sort((a, b) => a.data.order - b.data.order)
  .map(({ id, data }) => {
    const entry = allArticles.find((one) => `${one.collection}/${one.id}` === data.article);
    if (!entry) throw new Error(`handouts/${id}: "${data.article}" is no article of the guide.`);
    const path = `/handbook/${id}/`;
    return {
      id,
      title: data.title,
      path,
      href: href(path),
      say: data.say,
      hotlines: data.hotlines.map(getHotline),
      article: entry.data,
      articlePath: articlePath(entry),
      sources: entry.data.sources.map(getSource),
    };
  });
