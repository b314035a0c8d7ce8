/** A finished page as a text of its own. */
import { parse, type HTMLElement } from 'node-html-parser';
import { findMain } from '~/integrations/html-text.ts';
import { writeBlocks } from './blocks.ts';

/** A page that may be indexed, as the list of all pages names it. */
export interface ListedPage {
  /** Address below the site's root, `/respond/complain/`. */
  address: string;
  title: string;
  description: string;
  /** The part of the site it belongs to. */
  section: string;
}

/** The same with what its twin says. */
interface TwinPage extends ListedPage {
  main: HTMLElement;
}

const contentOf = (root: HTMLElement, selector: string, attribute: string): string =>
  root.querySelector(selector)?.getAttribute(attribute) ?? '';

/** The page in `html`; undefined for one that search engines are to leave out: it has no twin. */
export function readTwinPage(address: string, html: string): TwinPage | undefined {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  if (head.querySelector('meta[name=robots][content=noindex]')) return undefined;
  const main = parse(findMain(html)).querySelector('main');
  if (!main) return undefined;
  const section = contentOf(main, '[data-pagefind-filter]', 'data-pagefind-filter');
  return {
    address,
    title: main.querySelector('h1')?.text.trim() ?? '',
    description: contentOf(head, 'meta[name=description]', 'content'),
    section: section.replace(/^section:/, ''),
    main,
  };
}

/** Where the texts will stand: the site as told to the build or undefined, and the path of its root. */
export interface Place {
  site: string | undefined;
  base: string;
}

/** The address of `path` (from the root, without the base) for a program elsewhere. */
export const placeAddress = ({ site, base }: Place, path: string): string => {
  const below = `${base.replace(/\/$/, '')}${path}`;
  return site === undefined ? below : new URL(below, site).href;
};

/** The twin of `page`: its words in their order, and where they are from. */
export function writeTwin(page: TwinPage, place: Place): string {
  // Addresses in a finished page have the base already.
  const resolve = (href: string) =>
    place.site !== undefined && href.startsWith('/') ? new URL(href, place.site).href : href;
  const origin = `出自“不慌 · 催收电话应对指南”，${placeAddress(place, page.address)}，CC BY 4.0。不是法律意见。`;
  return `${[...writeBlocks(page.main.childNodes, resolve), '---', origin].join('\n\n')}\n`;
}
