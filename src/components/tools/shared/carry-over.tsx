/**
 * Hands what one tool knows to the next. In the same tab it goes through the tab's storage, into a new tab from
 * page to page. The address names only a token, so that no other page takes it by chance.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerFor, askFor } from '~/lib/browser/hand-over.ts';
import { randomToken } from '~/lib/browser/random.ts';
import { clearStored, readStored, type StoredShape, writeStored } from '~/lib/browser/stored.ts';
import {
  holdsFacts,
  parseCarriedFacts,
  type CarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';
import type { ToolLink } from '~/lib/domain/site/tool-links.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** Facts on their way; older pages gave them no token. */
interface Carried {
  facts: unknown;
  token: string | undefined;
}

const SHAPE: StoredShape<Carried> = {
  scope: 'session',
  key: 'carried:v1',
  parse: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { token, ...facts } = stored as Record<string, unknown>;
    return { facts, token: typeof token === 'string' ? token : undefined };
  },
  pack: ({ facts, token }) => ({ ...(facts as object), token }),
};

const addressOf = (token: string): string => `#carried-${token}`;
const TOKEN = /^#carried-(\w+)$/;

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
      if (holdsFacts(latest.current)) writeStored(SHAPE, { facts: latest.current, token });
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

/** Forgets what was handed over and not taken yet: who clears a tool clears this too. Reports whether it could. */
export const dropCarriedFacts = (): boolean => clearStored(SHAPE);

/** Where facts came from: the title of a tool, '' for none; or that they were promised and did not arrive. */
export interface CarriedState {
  from: string;
  isLost: boolean;
}

/** The facts for this page alone: what waits in the storage for another page is forgotten. */
async function receive(): Promise<{ facts: unknown; isPromised: boolean }> {
  const [, token] = TOKEN.exec(location.hash) ?? [];
  // Reloading, going on and back: the address must not promise again what was given.
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  const found = readStored(SHAPE);
  clearStored(SHAPE);
  const isPromised = token !== undefined;
  if (found.kind === 'loaded' && found.value.token === token) {
    return { facts: found.value.facts, isPromised };
  }
  return { facts: token && (await askFor(token)), isPromised };
}

/**
 * What another tool handed over, once. `take` gets it when the page opens, and not when there is nothing; it
 * says whether this page could use any of it.
 */
export function useCarriedFacts(
  known: KnownIds,
  take: (facts: CarriedFacts) => boolean | void,
): CarriedState {
  const [state, setState] = useState<CarriedState>({ from: '', isLost: false });
  const latestTake = useRef(take);
  latestTake.current = take;
  useChange(() => {
    void receive().then(({ facts, isPromised }) => {
      const parsed = parseCarriedFacts(facts, known);
      if (!parsed || !holdsFacts(parsed)) {
        return setState({ from: '', isLost: isPromised && !facts });
      }
      const isUsed = latestTake.current(parsed) !== false;
      setState({ from: isUsed ? parsed.from : '', isLost: false });
    });
    // Once, when the page opens.
  }, []);
  return state;
}

/** Says where prefilled answers come from, or that they did not come; nothing when none were carried. */
export function CarriedNotice({ carried: { from, isLost } }: { carried: CarriedState }) {
  return (
    <div role="status">
      {from && (
        <p class="card card--caution">
          从“{from}”带来了你填过的内容，已经替你选好。不对的地方可以改。
        </p>
      )}
      {isLost && (
        <p class="card card--caution">
          上一页填的没能带过来。可以在这里再填一次，或者回到上一页，再点一次链接。
        </p>
      )}
    </div>
  );
}
