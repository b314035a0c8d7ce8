import { LANGUAGES } from '~/lib/vocabulary/languages.ts';
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

const Results = ({ results, label }: { results: readonly SearchResult[]; label: string }) => (
  <ul class="search-results" aria-label={label}>
    {results.map(({ url, title, section, answer, excerpt }) => (
      <li key={url} lang={section === LANGUAGES.en.name ? 'en' : undefined}>
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

interface Props {
  results: readonly SearchResult[];
  /** How many of them, the first ones, really match. */
  count: number;
}

/** Search results as links with their answers, those that match first; what is only near is said to be. */
export function ResultList({ results, count }: Props) {
  const near = results.slice(count);
  return (
    <>
      {count > 0 && <Results results={results.slice(0, count)} label="搜索结果" />}
      {count > 0 && near.length > 0 && <p>还有这些，只是接近：</p>}
      {near.length > 0 && <Results results={near} label="最接近的" />}
    </>
  );
}
