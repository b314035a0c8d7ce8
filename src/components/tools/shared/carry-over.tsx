/** Hands what one tool knows to the next, through the tab's own storage: nothing personal in an address. */
import { useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import {
  holdsFacts,
  parseCarriedFacts,
  type CarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';
import type { ToolLink } from '~/lib/domain/site/tool-links.ts';
import { useMount } from '~/components/tools/shared/use-mount.ts';

const STORED_KEY = 'carried:v1';

interface LinksProps {
  /** What this tool knows and the next ones may use. */
  facts: CarriedFacts;
  /** Other tools, in the order they help. */
  tools: readonly ToolLink[];
}

/** Links to other tools; following one takes `facts` along. Where storage is refused the link still works. */
export function CarryOverLinks({ facts, tools }: LinksProps) {
  const carry = () => {
    if (holdsFacts(facts)) save('session', STORED_KEY, facts);
  };
  return (
    <ul>
      {tools.map(({ href, title, why }) => (
        <li key={href}>
          <a href={href} onClick={carry} onAuxClick={carry}>
            {title}
          </a>
          ：{why}
        </li>
      ))}
    </ul>
  );
}

/** Forgets what was handed over and not taken yet: who clears a tool clears this too. Reports whether it could. */
export const dropCarriedFacts = (): boolean => remove('session', STORED_KEY);

/**
 * What another tool handed over, once: it is removed from storage when read. `take` gets it when the page
 * opens, and not when there is nothing. Returns the title of the tool it came from, to be shown.
 */
export function useCarriedFacts(known: KnownIds, take: (facts: CarriedFacts) => void): string {
  const [from, setFrom] = useState('');
  useMount(() => {
    const found = load('session', STORED_KEY, (stored) => parseCarriedFacts(stored, known));
    if (found.kind === 'empty' || found.kind === 'unavailable') return;
    remove('session', STORED_KEY);
    if (found.kind === 'damaged' || !holdsFacts(found.value)) return;
    setFrom(found.value.from);
    take(found.value);
  });
  return from;
}

/** Says where prefilled answers come from; nothing when none were carried. */
export function CarriedNotice({ from }: { from: string }) {
  return (
    <div role="status">
      {from && (
        <p class="card card--caution">
          从“{from}”带来了你填过的内容，已经替你选好。不对的地方可以改。
        </p>
      )}
    </div>
  );
}
