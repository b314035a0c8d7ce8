/** The chapters of the handbook one after the other, as they stand in its page and in the single file. */
import type { HTMLElement } from 'node-html-parser';
import type { Chapter } from './chapter.ts';
import { turnLinks, type LinkRules } from './links.ts';

export interface Part {
  title: string;
  chapters: readonly Chapter[];
}

/** The page's title is the first level, parts the second, chapters the third. */
const DEEPER = 2;
const DEEPEST = 6;

const sinkHeadings = (root: HTMLElement): string =>
  root.innerHTML.replace(
    /<(\/?)h([1-6])\b/gi,
    (_, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + DEEPER, DEEPEST)}`,
  );

const writeChapter = (chapter: Chapter, rules: LinkRules): string =>
  `<section class="handbook__chapter" id="${chapter.id}" aria-labelledby="${chapter.id}--title"><h3 id="${chapter.id}--title">${chapter.title}</h3>${sinkHeadings(turnLinks(chapter, rules))}</section>`;

/** `parts` as HTML; links to pages that are in no part are turned by `outside`. */
export function writeParts(
  parts: readonly Part[],
  chapters: LinkRules['chapters'],
  outside: LinkRules['outside'],
): string {
  const rules: LinkRules = {
    chapters,
    inBook: (chapter, anchor) => `#${anchor ?? chapter.id}`,
    outside,
  };
  return parts
    .map(
      (part) =>
        `<section class="handbook__part"><h2>${part.title}</h2>${part.chapters.map((chapter) => writeChapter(chapter, rules)).join('')}</section>`,
    )
    .join('');
}

/** Where the chapters go in the page of the handbook. */
const PLACE = /<div data-chapters(?:="")?><\/div>/;

/** The page of the handbook with `chapters` in their place; throws where the page has none. */
export function fillHandbook(page: string, chapters: string): string {
  if (!PLACE.test(page)) throw new Error('books: /handbook/ has no place for its chapters');
  return page.replace(PLACE, () => chapters);
}
