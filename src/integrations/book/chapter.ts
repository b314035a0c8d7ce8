/** A page of the site as a chapter of a book: what is read, without what only lives in a browser. */
import { parse, type HTMLElement } from 'node-html-parser';
import { findMain } from '~/integrations/html-text.ts';

/** Controls, tools, lists of anchors, links that make sense on the site alone, and what is not shown. */
const LEFT_OUT = [
  'script',
  'style',
  'template',
  'svg',
  'astro-island',
  'input',
  'textarea',
  'nav',
  'fieldset',
  'button:not(.term)',
  '[hidden]',
  '.no-print',
  '[data-needs-js]',
  'p[data-pagefind-ignore]',
  'section[aria-labelledby=related]',
].join(', ');

/** No names of sections: every chapter has a 现在就做, and landmarks of one name help nobody. */
const KEPT_ATTRIBUTES = new Set(
  'aria-label class colspan datetime href id role rowspan scope tabindex value'.split(' '),
);

export interface Chapter {
  /** `respond-complain`; the anchor of the chapter, and what its own anchors begin with. */
  id: string;
  title: string;
  /** The anchors in it, as they stand there. */
  anchors: ReadonlySet<string>;
  /** Its content without the title, in one `<div>`: as text, for trees of every page would not fit into memory. */
  html: string;
}

const withPrefix = (id: string, anchor: string): string => `${id}--${anchor}`;

/** A word with its meaning one tap away becomes a link to the words at the end of the book. */
const linkTerms = (root: HTMLElement, glossary: string): void => {
  for (const term of root.querySelectorAll('button.term')) {
    const word = term.getAttribute('popovertarget')?.replace(/^term-/, '');
    term.replaceWith(`<a class="term" href="${glossary}#${word}">${term.innerHTML}</a>`);
  }
  for (const meaning of root.querySelectorAll('.term__text')) meaning.remove();
};

/**
 * The chapter `id` from the finished page in `html`; `glossary` is the address of the words on the site. Throws
 * where the page has no main content.
 */
export function readChapter(id: string, title: string, html: string, glossary: string): Chapter {
  const main = parse(findMain(html)).querySelector('main');
  if (!main) throw new Error(`books: the page of ${id} has no main content`);
  for (const element of main.querySelectorAll(`h1, ${LEFT_OUT}`)) element.remove();
  linkTerms(main, glossary);
  const root = parse(`<div>${main.innerHTML}</div>`).firstChild as HTMLElement;
  const anchors = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    for (const name of Object.keys(element.attributes)) {
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
    // Tables of several chapters have the same columns, and regions must not share a name.
    if (element.getAttribute('role') === 'region') {
      element.setAttribute('aria-label', `${title} ${element.getAttribute('aria-label') ?? ''}`);
    }
    const { id: own } = element;
    if (own) {
      anchors.add(withPrefix(id, own));
      element.setAttribute('id', withPrefix(id, own));
    }
  }
  return { id, title, anchors, html: root.outerHTML };
}

/** The anchor of `fragment` (as in the page, decoded) within `chapter`; undefined where it has none. */
export const findAnchor = (chapter: Chapter, fragment: string): string | undefined => {
  const anchor = withPrefix(chapter.id, fragment);
  return chapter.anchors.has(anchor) ? anchor : undefined;
};
