/** Takes what one tool knows along to the next: links, and whole results whose links do. `carry-over.tsx` receives it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerFor } from '~/lib/browser/hand-over.ts';
import { randomToken } from '~/lib/browser/random.ts';
import { writeStored } from '~/lib/browser/stored.ts';
import { holdsFacts, type CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { ToolLink } from '~/lib/domain/site/tool-links.ts';
import { addressOf, CARRIED } from '~/components/tools/shared/carry-over.tsx';

interface LinksProps {
  /** What this tool knows and the next ones may use. */
  facts: CarriedFacts;
  /** Other tools, in the order they help. */
  tools: readonly ToolLink[];
}

/** Where a link leads with `facts`, and what following it does: it takes them along, where storage is not refused. */
function useCarry(facts: CarriedFacts) {
  const [token] = useState(randomToken);
  const latest = useRef(facts);
  latest.current = facts;
  useEffect(() => answerFor(token, () => latest.current), [token]);
  const mark = addressOf(token);
  return {
    mark: () => (holdsFacts(latest.current) ? mark : ''),
    carry: (event: MouseEvent) => {
      // A new tab has a storage of its own; it asks this page.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (holdsFacts(latest.current)) writeStored(CARRIED, { facts: latest.current, token });
    },
  };
}

/** The page of a tool: what is known may be of use there. */
const TOOL_PAGE = /\/tools\/[a-z-]+\/$/;

/** An element in which every link to a tool takes `facts` along, wherever in a text it stands. */
export function useCarryFrom(facts: CarriedFacts) {
  const within = useRef<HTMLDivElement>(null);
  const { mark, carry } = useCarry(facts);
  const latest = useRef({ mark, carry });
  latest.current = { mark, carry };
  useEffect(() => {
    within.current?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const marked = latest.current.mark();
      if (!link || !TOOL_PAGE.test(link.pathname)) return;
      // One with an address of its own goes its own way; one that was followed before goes this way again.
      if (link.hash && link.hash !== marked) return;
      link.hash = marked;
      latest.current.carry(event);
    });
    // Once: the element lives as long as its result.
  }, []);
  return within;
}

/** Links to other tools; following one takes `facts` along. Where storage is refused the link still works. */
export function CarryOverLinks({ facts, tools }: LinksProps) {
  const { mark, carry } = useCarry(facts);
  return (
    <ul>
      {tools.map(({ href, title, why }) => (
        <li key={href}>
          <a href={href + mark()} onClick={carry}>
            {title}
          </a>
          ：{why}
        </li>
      ))}
    </ul>
  );
}
