/** What search knows of pages and of writing, as it is sent: like beside like, which packs a twentieth smaller. */
import type { AskPage } from './ask-index.ts';

/** Pages by what they hold, a line each. */
export interface PackedPages {
  paths: string;
  titles: string;
  sections: string;
  answers: string;
  /** Keywords and ways to ask, which count alike: a line each, an empty one between pages. */
  asks: string;
}

const BETWEEN_PAGES = '\n\n';

/** `pages` as they are sent; no text of theirs has a line of its own. */
export function packPages(pages: readonly AskPage[]): PackedPages {
  const lines = (of: (page: AskPage) => string) => pages.map(of).join('\n');
  return {
    paths: lines(({ path }) => path),
    titles: lines(({ title }) => title),
    sections: lines(({ section }) => section),
    answers: lines(({ answer }) => answer),
    asks: pages
      .map(({ keywords, asks }) => [...new Set([...keywords, ...asks])].sort().join('\n'))
      .join(BETWEEN_PAGES),
  };
}

/** The pages that were sent, with their keywords among the ways to ask. */
export function unpackPages(packed: PackedPages): AskPage[] {
  const [titles, sections, answers] = [packed.titles, packed.sections, packed.answers].map((text) =>
    text.split('\n'),
  );
  const asks = packed.asks.split(BETWEEN_PAGES);
  return packed.paths.split('\n').map((path, place) => ({
    path,
    title: titles?.[place] ?? '',
    section: sections?.[place] ?? '',
    answer: answers?.[place] ?? '',
    keywords: [],
    asks: asks[place]?.split('\n').filter((ask) => ask !== '') ?? [],
  }));
}

/** Those of `pairs` (an unusual character, then the usual one) whose usual one is in `text`, by that one. */
export function keepPairs(pairs: string, text: string): string {
  const usual = new Set(text);
  return (pairs.match(/../gu) ?? [])
    .filter(([, to = '']) => usual.has(to))
    .sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1))
    .join('');
}
