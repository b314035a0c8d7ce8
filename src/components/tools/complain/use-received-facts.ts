import {
  parseCarriedFacts,
  type CarriedFacts,
  type KnownIds,
} from '~/lib/domain/carried/carried-facts.ts';
import { useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { useStored } from '~/components/tools/shared/use-stored.ts';

const STORED_KEY = 'complain-received:v1';
const NOTHING: CarriedFacts = { from: '' };

/**
 * What another tool handed over. It is handed over once, so it is kept here for the tab: the day and time
 * in a letter have to outlive a reload. `take` gets only what is new.
 */
export function useReceivedFacts(known: KnownIds, take: (facts: CarriedFacts) => void) {
  const stored = useStored<CarriedFacts>({
    scope: 'session',
    key: STORED_KEY,
    parse: (found) => parseCarriedFacts(found, known),
    empty: NOTHING,
  });
  const carried = useCarriedFacts(known, (facts) => {
    stored.set(facts);
    stored.say('');
    take(facts);
  });
  return {
    facts: stored.value,
    /** Where they came from, on this visit; nothing after a reload, and once they were cleared. */
    carried: { ...carried, from: stored.value.from && carried.from },
    stored,
    clear: stored.clear,
  };
}
