import type { SearchResult } from '~/lib/browser/search-index.ts';

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
          {/* Pagefind escapes the text of our own pages and adds only <mark>. */}
          {excerpt && <p dangerouslySetInnerHTML={{ __html: excerpt }} />}
        </li>
      ))}
    </ul>
  );
}
