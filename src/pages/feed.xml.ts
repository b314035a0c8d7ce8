import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { news } from '~/lib/catalog/news.ts';
import { publicAddress } from '~/lib/catalog/public-address.ts';

/** New and corrected pages as RSS; each appears at midnight in Shanghai of its day. */
export const GET: APIRoute = ({ site }) => {
  // A feed has absolute addresses in any case: where the build was not told its site, the local one.
  const home = new URL(publicAddress('/'), site);
  return rss({
    title: '不慌 · 催收电话应对指南：新增和更正',
    description: '新加的文章，写错了改过来的地方。每条都有日期。',
    site: home,
    customData: '<language>zh-CN</language>',
    items: news.map(({ title, text, href, day, kind }) => ({
      title,
      description: text,
      link: new URL(href, home).href,
      pubDate: new Date(`${day}T00:00:00+08:00`),
      categories: [kind],
    })),
  });
};
