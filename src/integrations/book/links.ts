/** Links between chapters, and out of a book. */
import { parse, type HTMLElement } from 'node-html-parser';
import { findAnchor, type Chapter } from './chapter.ts';

export interface LinkRules {
  /** Chapters by their address on the site, with its base. */
  chapters: ReadonlyMap<string, Chapter>;
  /** The address within the book of a chapter, or of an anchor in it. */
  inBook: (chapter: Chapter, anchor: string | undefined) => string;
  /** The address of a page that is not in the book; undefined leaves only the words of the link. */
  outside: (href: string) => string | undefined;
}

/** A page of one source stands in the book as its line in the list of all sources. */
const SOURCE_PAGE = /^(.*\/sources\/)([a-z0-9-]+)\/$/;

const findTarget = (
  href: string,
  from: Chapter,
  { chapters }: LinkRules,
): { chapter: Chapter; anchor: string | undefined } | undefined => {
  const [path = '', fragment = ''] = href.split('#');
  const name = decodeURIComponent(fragment);
  const chapter = path === '' ? from : chapters.get(path);
  if (chapter) return { chapter, anchor: name ? findAnchor(chapter, name) : undefined };
  const [, list = '', source = ''] = SOURCE_PAGE.exec(path) ?? [];
  const sources = chapters.get(list);
  return sources && { chapter: sources, anchor: findAnchor(sources, source) };
};

/** The content of `chapter` with its links turned as `rules` say. */
export function turnLinks(chapter: Chapter, rules: LinkRules): HTMLElement {
  const root = parse(chapter.html).firstChild as HTMLElement;
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(?:tel|https?):/.test(href)) continue;
    const target = findTarget(href, chapter, rules);
    const turned = target ? rules.inBook(target.chapter, target.anchor) : rules.outside(href);
    if (turned === undefined) link.replaceWith(link.innerHTML);
    else link.setAttribute('href', turned);
  }
  return root;
}
