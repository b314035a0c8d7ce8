import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countUnsearched, LONGEST_QUERY } from '~/lib/domain/search/query.ts';
import { Status, Words } from '~/components/tools/shared/Words.tsx';
import { IntentCards } from './IntentCards.tsx';
import { isComposing } from './is-composing.ts';
import { moveFocus } from './move-focus.ts';
import { ResultList } from './ResultList.tsx';
import { useChange } from '~/components/tools/shared/use-change.ts';
import { type Places, type SearchState, useSearch } from './use-search.ts';

/** What the box hands over to its results. */
export interface PanelProps extends Places {
  query: string;
  /** The search page with the query. */
  fullHref: string;
  form: RefObject<HTMLFormElement>;
  box: RefObject<HTMLInputElement>;
}

const SHOWN = 6;

function statusOf(state: SearchState): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'searching') return '正在搜索…';
  if (state.kind === 'failed') return '搜索没有加载成功。请检查网络，或从菜单找。';
  const unsearched = countUnsearched(state.query);
  const rest =
    unsearched > 0 ? `（只用前${LONGEST_QUERY}个字找，后面${unsearched}个字没有用上）` : '';
  const readAs = state.readAs ? `按“${state.readAs}”` : '';
  if (state.count > 0) return `${readAs}找到${state.count}页${rest}`;
  return state.results.length > 0
    ? `没有正好对得上的，下面是最接近的${rest}`
    : `没有找到，换个短一点的词试试。${rest}`;
}

/** The results below the header's box. Arrows walk through them, Escape closes them, leaving does, too. */
export function SearchPanel({ query, fullHref, form, box, ...places }: PanelProps) {
  const [open, setOpen] = useState(true);
  const { state, meant, retry } = useSearch(places, query, '', SHOWN);
  useEffect(() => setOpen(true), [query]);
  useChange(() => {
    const root = form.current;
    if (!root) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Escape' && open) {
        event.preventDefault();
        setOpen(false);
        box.current?.focus();
      } else if (event.key === 'ArrowDown' && !open) {
        setOpen(true);
      } else moveFocus(event, box.current);
    };
    const onClick = ({ target }: MouseEvent) => target === box.current && setOpen(true);
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (!root.contains(relatedTarget as Node | null)) setOpen(false);
    };
    root.addEventListener('keydown', onKeyDown);
    root.addEventListener('click', onClick);
    root.addEventListener('focusout', onLeave);
    return () => {
      root.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('click', onClick);
      root.removeEventListener('focusout', onLeave);
    };
  }, [open]);

  return (
    <div class="search__panel" hidden={!open || state.kind === 'idle'}>
      <IntentCards meant={meant} query={query} />
      <Status message={statusOf(state)} />
      {state.kind === 'failed' && (
        <button type="button" class="button" onClick={retry}>
          再试一次
        </button>
      )}
      {state.kind === 'found' && <ResultList results={state.results} count={state.count} />}
      {state.kind === 'found' && (
        <a href={fullHref} data-search-result>
          <Words>{state.count > SHOWN ? '看全部结果' : '去搜索页'}</Words>
        </a>
      )}
    </div>
  );
}
