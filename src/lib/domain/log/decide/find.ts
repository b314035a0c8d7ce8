/** Finds entries by what stands in them. */
import { CONDUCTS, type ConductId } from '~/lib/vocabulary/conducts.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED, type LogChannel } from '~/lib/vocabulary/log.ts';
import { isQuiet, type QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { cleanTyped } from '~/lib/domain/values/typed-text.ts';
import type { LogEntry } from '~/lib/domain/log/entry.ts';

/** What is asked for; '' asks for nothing. */
export interface LogQuery {
  /** Words that must all stand in the entry, in any field. */
  text: string;
  channel: LogChannel | '';
  conduct: ConductId | '';
  /** Only within the quiet hours. */
  night: boolean;
}

/** Asks for everything. */
export const EVERYTHING: LogQuery = { text: '', channel: '', conduct: '', night: false };

/** `text` on one line in one writing. */
const foldText = (text: string): string => cleanTyped(text).toLowerCase();

/** Entries never change: a change makes another one. So each is folded once. */
const folded = new WeakMap<LogEntry, string>();

function textOf(entry: LogEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { facts, files } = entry;
  const words = [
    facts.day,
    facts.time,
    LOG_CHANNELS[facts.channel],
    facts.answer && LOG_ANSWERS[facts.answer],
    facts.reached && LOG_REACHED[facts.reached],
    facts.number,
    facts.number.replace(/\D/g, ''),
    facts.company,
    facts.person,
    facts.badge,
    facts.lender,
    facts.debt,
    facts.quotes,
    facts.notes,
    ...facts.conducts.map((id) => CONDUCTS[id]),
    ...files.map(({ name }) => name),
  ];
  const text = foldText(words.filter(Boolean).join('\n'));
  folded.set(entry, text);
  return text;
}

/** Makes `entries` ready to be searched, so that the first letter typed finds no work that could be done before. */
export const prepareEntries = (entries: readonly LogEntry[]): void => entries.forEach(textOf);

/** Those of `entries` that `query` asks for, in their order. */
export function findEntries(
  entries: readonly LogEntry[],
  query: LogQuery,
  hours: QuietHours,
): LogEntry[] {
  const words = foldText(query.text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { channel, conducts, time } = entry.facts;
    if (query.channel && query.channel !== channel) return false;
    if (query.conduct && !conducts.includes(query.conduct)) return false;
    if (query.night && !(time !== '' && isQuiet(hours, time))) return false;
    return words.length === 0 || words.every((word) => textOf(entry).includes(word));
  });
}
