/** How a source is cited, everywhere alike: 个人信息保护法第70条（法律，2021年11月1日起）. */

/** The place in a source: `50` is 第50条, `253之一` is 第253条之一; '' where no article is named. */
export function formatArticle(article: string | undefined): string {
  const [, numbers = '', inserted = ''] =
    /^(.*?)(之[一二三四五六七八九十]+)?$/.exec(article ?? '') ?? [];
  return numbers && `第${numbers}条${inserted}`;
}

/** A source by its name, the article in it, and what force it has. */
export const formatCitation = (name: string, article: string | undefined, force: string): string =>
  `${name}${formatArticle(article)}（${force}）`;
