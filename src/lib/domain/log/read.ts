/** Reads the form: what was written down, or the fields that cannot be read. */
import { type ClockProblem, readClock } from '~/lib/domain/values/read-clock.ts';
import { type DayProblem, readPastDay } from '~/lib/domain/values/read-day.ts';
import { cleanText } from '~/lib/domain/values/clean-text.ts';
import { isBlank, LONGEST_FIELD } from '~/lib/domain/values/typed-text.ts';
import type { LogFacts } from './entry.ts';
import type { LogField, LogForm } from './form.ts';
import { readLength } from './read/length.ts';

/** What is wrong with a field; `words/problems.ts` says it. */
export type LogProblem =
  | `day-${DayProblem}`
  | `time-${ClockProblem}`
  | 'time-future'
  | 'length-unreadable'
  | 'length-too-long'
  | 'channel-missing'
  | 'text-too-long';

export interface UnreadableLogField {
  field: LogField;
  problem: LogProblem;
}

type ReadLog =
  { kind: 'facts'; facts: LogFacts } | { kind: 'unreadable'; fields: UnreadableLogField[] };

/** As far back as a call can matter. */
export const LOG_YEARS = 30;
/** Characters of quotes and notes. */
export const LONGEST_NOTE = 20_000;

const LINES = ['number', 'company', 'person', 'badge', 'lender', 'debt'] as const;
const NOTES = ['quotes', 'notes'] as const;

/** The moment at which something is written down, in Asia/Shanghai. */
export interface Now {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM. */
  time: string;
}

/**
 * Reads what was typed. Neither day nor time is `now`; a day without a time is a day of which the time is not
 * known, and a time without a day is one of today.
 */
export function readLogForm(form: LogForm, now: Now): ReadLog {
  const fields: UnreadableLogField[] = [];
  const refuse = (field: LogField, problem: LogProblem) => {
    fields.push({ field, problem });
    return '';
  };
  const readDay = () => {
    const read = readPastDay(form.day, now.day, LOG_YEARS);
    if (read.kind === 'problem') return refuse('day', `day-${read.problem}`);
    return read.kind === 'day' ? read.day : now.day;
  };
  const readTime = () => {
    const read = readClock(form.time);
    if (read.kind === 'problem') return refuse('time', `time-${read.problem}`);
    if (read.kind === 'empty') return isBlank(form.day) ? now.time : '';
    // Written down after midnight, 23:50 is of yesterday; of which day is asked, not guessed.
    return day === now.day && read.time > now.time ? refuse('time', 'time-future') : read.time;
  };
  const readSeconds = () => {
    const read = readLength(form.length);
    if (read.kind === 'problem') refuse('length', `length-${read.problem}`);
    return read.kind === 'length' ? read.seconds : 0;
  };

  const day = readDay();
  const time = readTime();
  const { channel } = form;
  if (channel === '') refuse('channel', 'channel-missing');
  const seconds = readSeconds();
  for (const field of LINES) {
    if (form[field].length > LONGEST_FIELD) refuse(field, 'text-too-long');
  }
  for (const field of NOTES) {
    if (form[field].length > LONGEST_NOTE) refuse(field, 'text-too-long');
  }
  if (fields.length > 0 || channel === '') return { kind: 'unreadable', fields };

  const line = (field: (typeof LINES)[number]) =>
    cleanText(form[field]).replace(/\s+/g, ' ').trim();
  const isCall = channel === 'phone';
  return {
    kind: 'facts',
    facts: {
      day,
      time,
      channel,
      // A hidden answer must not count.
      answer: isCall ? form.answer : '',
      seconds: isCall && form.answer !== 'missed' ? seconds : 0,
      number: line('number'),
      company: line('company'),
      person: line('person'),
      badge: line('badge'),
      lender: line('lender'),
      lenderKind: form.lenderKind,
      debt: line('debt'),
      reached: form.reached,
      quotes: cleanText(form.quotes).trim(),
      notes: cleanText(form.notes).trim(),
      conducts: form.conducts,
    },
  };
}
