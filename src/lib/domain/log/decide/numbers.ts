/** Who calls: the log by the number that was shown. */
import { readNumber } from '~/lib/domain/number-class/read-number.ts';
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';
import { countEntries, groupBy, type LogCounts } from '~/lib/domain/log/decide.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';

/** All contacts from one number. */
interface LogNumber {
  /** As it was written down first; '' where none was. */
  number: string;
  counts: LogCounts;
  /** YYYY-MM-DD of the first and the last contact. */
  first: string;
  last: string;
  /** What they called themselves, each once. */
  names: string[];
  lenders: string[];
}

/** However it is written, one number is one number; what is none stays as it is. */
function toKey(number: string): string {
  const read = readNumber(number);
  return read.kind === 'number' ? read.digits : cleanTyped(number);
}

const namesOf = ({ facts: { company, person, badge } }: LogEntry): string =>
  [company, person, badge && `工号${badge}`].filter(Boolean).join(' ');

const once = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

/** The numbers of `entries`, the most frequent first, those without a number last. */
export function listLogNumbers(entries: readonly LogEntry[], hours: QuietHours): LogNumber[] {
  // Reading a number is slow, and the same ones come again and again.
  const keys = new Map<string, string>();
  const keyOf = ({ facts: { number } }: LogEntry): string => {
    const key = keys.get(number) ?? toKey(number);
    keys.set(number, key);
    return key;
  };
  return groupBy(entries, keyOf)
    .map(({ items }) => {
      const days = items.map(({ facts }) => facts.day).sort();
      return {
        number: items[0]?.facts.number ?? '',
        counts: countEntries(items, hours),
        first: days[0] ?? '',
        last: days[days.length - 1] ?? '',
        names: once(items.map(namesOf)),
        lenders: once(items.map(({ facts }) => facts.lender)),
      };
    })
    .sort(
      (a, b) => Number(a.number === '') - Number(b.number === '') || b.counts.all - a.counts.all,
    );
}
