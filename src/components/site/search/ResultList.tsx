import type { SearchResult } from '~/lib/browser/search-index.ts';

const MARKED = /<mark>(.*?)<\/mark>/;
const ESCAPED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescape = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (mark) => ESCAPED[mark] ?? mark);

/** Pagefind's excerpt: escaped text of our own pages, in which it adds only <mark>. No markup is made of text. */
const showExcerpt = (excerpt: string) =>
  excerpt
    .split(MARKED)
    .map((part, place) =>
      place % 2 === 1 ? <mark key={place}>{unescape(part)}</mark> : unescape(part),
    );

/** Search results as a list of links with their highlighted excerpts. */
export function ResultList({ results }: { results: SearchResult[] }) {
  return (
    <ul class="search-results" aria-label="搜索结果">
      {results.map(({ url, title, section, answer, excerpt }) => (
        <li key={url}>
          <a href={url} data-search-result>
            {title}
          </a>
          <span class="tag">{section}</span>
          {answer ? <p>{answer}</p> : null}
          {excerpt && <p>{showExcerpt(excerpt)}</p>}
        </li>
      ))}
    </ul>
  );
}
