/** Entries as text for a complaint: what was written down, in the order in which it happened, and nothing else. */
import type { LogEntry, LogFacts } from './entry.ts';
import { byTime } from './entry.ts';
import { factWords, formatHow, formatWhen } from './words.ts';

const labelled = (label: string, text: string): string => (text ? `${label}${text}` : '');

/** What somebody said may end a sentence by itself. */
const ENDS_SENTENCE = /[。！？!?…]”?$/;

/** Who they said they were. */
const nameCaller = ({ company, person, badge }: LogFacts): string =>
  [company, person, labelled('工号', badge)].filter(Boolean).join('，');

/** Text on one line: line breaks of the reader's own become spaces. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function toAccount({ facts, files }: LogEntry): string {
  const { number, lender, debt, quotes, notes } = facts;
  const parts = [
    `${formatWhen(facts)}，${formatHow(facts)}`,
    labelled('显示号码', number),
    labelled('自称', nameCaller(facts)),
    labelled('所说放款机构', lender),
    labelled('所说欠款', debt),
    labelled('做法：', factWords(facts, 'conducts')),
    quotes && `原话：“${inLine(quotes)}”`,
    labelled('说明：', inLine(notes)),
    files.length > 0 && `留有附件${files.length}个`,
  ];
  const line = parts.filter(Boolean).join('；');
  return ENDS_SENTENCE.test(line) ? line : `${line}。`;
}

/** One line for each of `entries`, oldest first: neutral, for the letter to whoever takes the complaint. */
export const composeAccount = (entries: readonly LogEntry[]): string =>
  [...entries].sort(byTime).reverse().map(toAccount).join('\n');
