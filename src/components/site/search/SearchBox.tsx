import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { encodeQuery } from '~/lib/domain/search/query.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';
import type { PanelProps } from './SearchPanel.tsx';
import type { Places } from './use-search.ts';

interface Props extends Places {
  searchHref: string;
}

/**
 * The header's search: results open below the box as one types; Enter goes to the search page.
 * Every page has the box, few readers type in it: all that searches comes with the first letter.
 * The input has no name and the query travels in the fragment, so no server ever sees it.
 */
export function SearchBox({ searchHref, ...places }: Props) {
  const [query, setQuery] = useState('');
  const [part, setPart] = useState<{ Panel: ComponentType<PanelProps> }>();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const fullHref = `${searchHref}#q=${encodeQuery(query)}`;

  const type = async (text: string) => {
    setQuery(text);
    if (part || text.trim() === '') return;
    try {
      const { SearchPanel } = await import('./SearchPanel.tsx');
      setPart({ Panel: SearchPanel });
    } catch {
      // The next letter tries again; Enter leads to the search page, which says what is wrong.
    }
  };
  useChange(() => {
    // What was typed before this code arrived is still in the box.
    if (box.current?.value) void type(box.current.value);
  }, []);

  return (
    <form
      ref={form}
      class="search"
      role="search"
      aria-label="全站搜索"
      action={searchHref}
      onSubmit={(event) => {
        event.preventDefault();
        location.assign(fullHref);
      }}
    >
      <div class="search__line">
        <input
          ref={box}
          type="search"
          aria-label="搜索全站"
          placeholder="如：上门、征信"
          autocomplete="off"
          enterkeyhint="search"
          value={query}
          onInput={(event) => void type(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          搜索
        </button>
      </div>
      {part && <part.Panel {...places} query={query} fullHref={fullHref} form={form} box={box} />}
    </form>
  );
}
