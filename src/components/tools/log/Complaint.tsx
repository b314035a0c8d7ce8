/** Chosen entries as the text of a complaint, and the letters that take it. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { composeAccount } from '~/lib/domain/log/text.ts';
import { CarryOverLinks } from '~/components/tools/shared/carry-over.tsx';
import { CopyText } from '~/components/tools/shared/CopyText.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import type { ComplaintProps } from './Views.tsx';

/** The one value that all entries share; '' where they do not. */
function shared(entries: readonly LogEntry[], read: (entry: LogEntry) => string): string {
  const values = new Set(entries.map(read));
  return values.size === 1 ? [...values][0]! : '';
}

/** What a letter can take of `entries`, newest first: the latest day, and what all of them agree on. */
function toFacts(from: string, entries: readonly LogEntry[]): CarriedFacts {
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

/** The text, to copy or to take into a letter. */
export function Complaint({ entries, words, onClear }: ComplaintProps) {
  const text = composeAccount(entries);
  const facts = toFacts(words.title, entries);
  return (
    <section class="card log-complaint no-print" aria-labelledby="log-complaint">
      <h3 id="log-complaint">
        <Words>{`写进投诉：选了${entries.length}条`}</Words>
      </h3>
      <p class="field__hint">
        按时间先后排，只写你记下的，不加别的话。带到信里还可以改。留空的地方，信里再填。
      </p>
      <textarea class="log-account" readOnly rows={6} aria-label="投诉里的经过" value={text} />
      <div class="row">
        <CopyText text={() => text} label="复制经过" />
        <button type="button" class="button button--quiet" onClick={onClear}>
          都不选了
        </button>
      </div>
      <p>带到哪封信里：</p>
      <CarryOverLinks facts={facts} tools={words.letters} />
      <p>或者接着用：</p>
      <CarryOverLinks facts={facts} tools={words.next} />
    </section>
  );
}
