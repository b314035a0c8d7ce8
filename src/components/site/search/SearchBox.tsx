import { useEffect, useRef, useState } from 'preact/hooks';
import { moveFocus } from './move-focus.ts';
import { ResultList } from './ResultList.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  searchHref: string;
  indexHref: string;
  baseHref: string;
}

const SHOWN = 6;

/**
 * The header's search: results open below the box as one types; Enter goes to the search page.
 * The input has no name and the query travels in the fragment, so no server ever sees it.
 */
export function SearchBox({ searchHref, indexHref, baseHref }: Props) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const { state } = useSearch({ indexHref, baseHref }, query, '', SHOWN);
  const fullHref = `${searchHref}#q=${encodeURIComponent(query)}`;

  useEffect(() => {
    // What was typed before this code arrived is still in the box.
    if (box.current?.value) setQuery(box.current.value);
    const focusOnSlash = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  const close = () => {
    setOpen(false);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && !open) {
      setOpen(true);
    } else moveFocus(event, box.current);
  };
  const leave = (event: FocusEvent) => {
    const root = event.currentTarget as HTMLElement;
    if (!root.contains(event.relatedTarget as Node | null)) setOpen(false);
  };

  return (
    // The keys are conveniences on top of ordinary links and a form.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="search"
      role="search"
      action={searchHref}
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(fullHref);
      }}
      onKeyDown={onKeyDown}
      onFocusOut={leave}
    >
      <input
        ref={box}
        type="search"
        aria-label="搜索全站"
        placeholder="搜索：上门、征信…"
        autocomplete="off"
        enterkeyhint="search"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
      />
      <div class="search__panel" hidden={!open || state.kind === 'idle'}>
        <p role="status">
          {state.kind === 'searching' && '正在搜索…'}
          {state.kind === 'failed' && '搜索没有加载成功。请检查网络，或从菜单找。'}
          {state.kind === 'found' &&
            (state.count > 0 ? `找到${state.count}页` : '没有找到，换个短一点的词试试。')}
        </p>
        {state.kind === 'found' && <ResultList results={state.results} />}
        {state.kind === 'found' && (
          <a href={fullHref} data-search-result>
            {state.count > SHOWN ? '看全部结果' : '去搜索页'}
          </a>
        )}
      </div>
    </form>
  );
}
