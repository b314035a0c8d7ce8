/** The form of an entry as it is typed. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { formatSeconds } from './read/length.ts';
import type { LogFacts } from './entry.ts';

/** Everything that is typed or chosen; ticks apart from texts. */
export interface LogForm extends Omit<LogFacts, 'channel' | 'seconds' | 'conducts'> {
  channel: LogFacts['channel'] | '';
  length: string;
  conducts: readonly ConductId[];
}

/** A field with one value. */
export type LogField = Exclude<keyof LogForm, 'conducts'>;

/** The form with nothing in it: no day and no time is now. */
export const emptyLogForm = (): LogForm => ({
  day: '',
  time: '',
  channel: '',
  answer: '',
  length: '',
  number: '',
  company: '',
  person: '',
  badge: '',
  lender: '',
  lenderKind: '',
  debt: '',
  reached: '',
  quotes: '',
  notes: '',
  conducts: [],
});

/** `facts` as they would be typed. */
export const toLogForm = ({ seconds, ...facts }: LogFacts): LogForm => ({
  ...facts,
  length: formatSeconds(seconds),
});

/** `form` with what another tool knows, where nothing was typed yet. */
export const takeLogFacts = (form: LogForm, facts: CarriedFacts): LogForm => ({
  ...form,
  day: form.day || (facts.day ?? ''),
  time: form.time || (facts.time ?? ''),
  lenderKind: form.lenderKind || (facts.lenderKind ?? ''),
  conducts: [...new Set([...form.conducts, ...(facts.conducts ?? [])])],
});
