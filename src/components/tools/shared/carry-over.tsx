/**
 * Hands what one tool knows to the next. In the same tab it goes through the tab's storage, into a new tab from
 * page to page. The address names only a token, so that no other page takes it by chance.
 */
import { useRef, useState } from 'preact/hooks';
import { askFor } from '~/lib/browser/hand-over.ts';
import { clearStored, readStored, type StoredShape } from '~/lib/browser/stored.ts';
import {
  holdsFacts,
  parseCarriedFacts,
  type CarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** Facts on their way; older pages gave them no token. */
interface Carried {
  facts: unknown;
  token: string | undefined;
}

/** Where they wait for the page that is to take them. */
export const CARRIED: StoredShape<Carried> = {
  scope: 'session',
  key: 'carried:v1',
  parse: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { token, ...facts } = stored as Record<string, unknown>;
    return { facts, token: typeof token === 'string' ? token : undefined };
  },
  pack: ({ facts, token }) => ({ ...(facts as object), token }),
};

/** What the address of the page that takes them ends in. */
export const addressOf = (token: string): string => `#carried-${token}`;
const TOKEN = /^#carried-(\w+)$/;

/** Forgets what was handed over and not taken yet: who clears a tool clears this too. Reports whether it could. */
export const dropCarriedFacts = (): boolean => clearStored(CARRIED);

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
  const found = readStored(CARRIED);
  clearStored(CARRIED);
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
