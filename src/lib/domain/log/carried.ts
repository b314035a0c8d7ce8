/** What chosen entries of the log hand over to a letter. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { LogEntry } from './entry.ts';
import { composeAccount } from './text.ts';

/** The one value that all entries share; '' where they do not. */
function shared(entries: readonly LogEntry[], read: (entry: LogEntry) => string): string {
  const values = new Set(entries.map(read));
  return values.size === 1 ? [...values][0]! : '';
}

/** What a letter can take of `entries`, newest first: the latest day, and what all of them agree on; `from`: the log's title. */
export function toCarriedFacts(from: string, entries: readonly LogEntry[]): CarriedFacts {
  const [latest] = entries;
  const conducts = [...new Set<ConductId>(entries.flatMap(({ facts }) => facts.conducts))];
  const lenderKind = latest && shared(entries, ({ facts }) => facts.lenderKind);
  const number = shared(entries, ({ facts }) => facts.number);
  const caller = shared(entries, ({ facts: { company, person, badge } }) =>
    [company, person, badge && `工号${badge}`].filter(Boolean).join(' '),
  );
  return {
    from,
    account: composeAccount(entries),
    ...(latest && { day: latest.facts.day }),
    ...(latest?.facts.time && { time: latest.facts.time }),
    ...(conducts.length > 0 && { conducts }),
    ...(lenderKind && {
      lenderKind: latest.facts.lenderKind as NonNullable<CarriedFacts['lenderKind']>,
    }),
    ...(number && { number }),
    ...(caller && { caller }),
  };
}
