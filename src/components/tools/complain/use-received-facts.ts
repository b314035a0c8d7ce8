import { useState } from 'preact/hooks';
import { load, remove, save } from '~/lib/browser/storage.ts';
import {
  parseCarriedFacts,
  type CarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';
import { useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { useMount } from '~/components/tools/shared/use-mount.ts';

const STORED_KEY = 'complain-received:v1';
const NOTHING: CarriedFacts = { from: '' };

/**
 * What another tool handed over. It is handed over once, so it is kept here for the tab: the day and time
 * in a letter have to outlive a reload. `take` gets only what is new.
 */
export function useReceivedFacts(known: KnownIds, take: (facts: CarriedFacts) => void) {
  const [facts, setFacts] = useState(NOTHING);
  const [isDamaged, setIsDamaged] = useState(false);
  useMount(() => {
    const found = load('session', STORED_KEY, (stored) => parseCarriedFacts(stored, known));
    if (found.kind === 'loaded') setFacts(found.value);
    if (found.kind !== 'damaged') return;
    remove('session', STORED_KEY);
    setIsDamaged(true);
  });
  const from = useCarriedFacts(known, (carried) => {
    setFacts(carried);
    setIsDamaged(false);
    save('session', STORED_KEY, carried);
    take(carried);
  });
  return {
    facts,
    /** Title of the tool that handed something over on this visit; empty after a reload. */
    from: facts.from === from ? from : '',
    /** Whether what was kept could not be read. */
    isDamaged,
    clear() {
      setFacts(NOTHING);
      setIsDamaged(false);
      remove('session', STORED_KEY);
    },
  };
}
