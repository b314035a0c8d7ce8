import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { Status, Words } from '~/components/tools/shared/Words.tsx';
import { IntentCards } from './IntentCards.tsx';
import { isComposing } from './is-composing.ts';
import { countUnsearched, encodeQuery, LONGEST_QUERY, queryIn } from '~/lib/domain/search/query.ts';
import { moveFocus } from './move-focus.ts';
import { ResultList } from './ResultList.tsx';
import { type Places, type SearchState, useSearch } from './use-search.ts';

interface Props extends Places {
  popular: { title: string; href: string }[];
  /** A picture for when nothing is found. */
  nothing?: ComponentChildren;
}

function statusOf(state: SearchState, section: string): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'searching') return '正在搜索…';
  if (state.kind === 'failed') return '搜索没有加载成功。请检查网络后再试，或从页尾的目录找。';
  const where = section && `在“${section}”里`;
  const readAs = state.readAs ? `按“${state.readAs}”` : '';
  const found = `“${state.query}”${where}${readAs}找到${state.count}页`;
  if (state.wholeText === 'missing') return `${found}。全文没有加载成功，请检查网络后再试。`;
  return state.count === 0 && state.results.length > 0
    ? `${found}正好对得上的，下面是最接近的`
    : found;
}

const PAGE_SIZE = 10;

/** The search page: one box, a filter by section, all results, help when nothing is found. */
function SearchTool({ popular, nothing, ...places }: Props) {
  const [query, setQuery] = useState('');
  const [section, setSection] = useState('');
  const [shown, setShown] = useState(PAGE_SIZE);
  const box = useRef<HTMLInputElement>(null);
  const { state, meant, sections, retry, searchText } = useSearch(places, query, section, shown);
  const isEmpty = state.kind === 'found' && state.results.length === 0;
  // Where a card answers, what follows is only more to read.
  const isMissing = state.kind === 'found' && state.count === 0 && meant.intents.length === 0;

  useEffect(() => {
    const read = () => setQuery(queryIn(location.hash));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  const change = (text: string) => {
    setQuery(text);
    setShown(PAGE_SIZE);
    // In the fragment: it can be bookmarked, and is never sent to a server.
    history.replaceState(null, '', text ? `#q=${encodeQuery(text)}` : location.pathname);
  };

  return (
    // The arrow keys are conveniences on top of ordinary links.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="search-page"
      role="search"
      aria-label="搜索本站"
      onSubmit={(event) => {
        event.preventDefault();
        retry();
      }}
      onKeyDown={(event) => moveFocus(event, box.current)}
    >
      <div class="field">
        <label htmlFor="search-page-query">想问什么？</label>
        <div class="search__line">
          <input
            ref={box}
            id="search-page-query"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            value={query}
            onInput={(event) => change(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && change('')}
          />
          <button type="submit" class="button">
            搜索
          </button>
        </div>
        {countUnsearched(query) > 0 && (
          <p class="field__hint">
            只用前{LONGEST_QUERY}个字找，后面{countUnsearched(query)}个字没有用上。
          </p>
        )}
        {query === '' && (
          <p class="field__hint">可以打整句话，也可以只打一个词。你搜的词不会发给任何人。</p>
        )}
      </div>
      <IntentCards meant={meant} query={query} />
      <Status message={statusOf(state, section)} />
      {state.kind === 'found' && state.isPartial && (
        <p class="field__hint">
          这个浏览器旧了，只能按标题和常见的问法找。没找到的，从页尾的目录找。
        </p>
      )}
      {(state.kind === 'failed' || (state.kind === 'found' && state.wholeText === 'missing')) && (
        <button type="button" class="button" onClick={retry}>
          再试一次
        </button>
      )}
      {isMissing && !section && state.wholeText !== 'missing' && (
        <p>
          {isEmpty ? '没看懂这几个字，或者' : ''}
          这个我们还没写。换个短一点的词再试，比如“上门”“征信”；也可以打免费的法律咨询
          <InlineText text="{{legal-12348}}" hotlines={meant.hotlines} />。
        </p>
      )}
      {state.kind === 'found' && !isEmpty && (
        <ResultList results={state.results} count={state.count} />
      )}
      {state.kind === 'found' && state.count > state.results.length && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          <Words>{`再看${Math.min(PAGE_SIZE, state.count - state.results.length)}条`}</Words>
        </button>
      )}
      {state.kind === 'found' && !state.isPartial && state.wholeText === 'no' && (
        <button type="button" class="button" onClick={searchText}>
          没有想找的？在全文里找
        </button>
      )}
      {Object.keys(sections).length > 1 && (
        <SelectField
          field="section"
          label="只看"
          value={section}
          options={[['', '全部'], ...Object.keys(sections).map((name) => [name, name] as const)]}
          onChange={setSection}
        />
      )}
      {isEmpty && nothing}
      {isMissing && section && (
        <p>
          现在只看“<Words>{section}</Words>”，别处也许有。
          <button type="button" class="button" onClick={() => setSection('')}>
            看全部
          </button>
        </p>
      )}
      {(state.kind !== 'found' || isMissing) && (
        <section aria-labelledby="popular">
          <h2 id="popular">大家常问</h2>
          <ul>
            {popular.map((page) => (
              <li key={page.href}>
                <a href={page.href}>{page.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </form>
  );
}

/** The whole island. */
export const SearchPage = asIsland(SearchTool);
