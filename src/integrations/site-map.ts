import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { PageStep } from './finish-pages.ts';

const NOINDEX = /<meta name="robots" content="noindex"/;
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;
const MODIFIED = /"dateModified":"(\d{4}-\d{2}-\d{2})"/;
/** The same of a page that has no bytes for structured data: for the site map alone. */
const NOTE = / data-modified="(\d{4}-\d{2}-\d{2})"/;

/** The day a page says it was last checked or mended; undefined when it says none. */
const readModifiedDay = (html: string): string | undefined =>
  MODIFIED.exec(DATA.exec(html)?.[1] ?? '')?.[1] ?? NOTE.exec(html)?.[1];

/** `html` without the day that the site map has read. */
export const forgetDay: PageStep = { change: (html) => html.replace(NOTE, '') };

/**
 * The site map of the pages that may be indexed, with the days they name: what the map says is read from the finished
 * pages, so that the two never differ. `made` are the full addresses of pages that a step before this one made.
 */
export function siteMap(made: readonly string[]): AstroIntegration[] {
  let root: URL;
  let base = '/';
  const readPage = (url: string): string => {
    const path = decodeURIComponent(new URL(url).pathname).slice(base.length).replace(/^\//, '');
    const file = new URL(`${path}index.html`, root);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return [
    {
      name: 'site-map',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.replace(/\/$/, '');
        },
        'astro:build:done': ({ dir }) => {
          root = dir;
        },
      },
    },
    sitemap({
      customPages: [...made],
      filter: (url) => !NOINDEX.test(readPage(url)),
      serialize: (item) => {
        const day = readModifiedDay(readPage(item.url));
        return day === undefined ? item : { ...item, lastmod: day };
      },
    }),
  ];
}
