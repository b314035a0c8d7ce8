/** The form of an entry as it is typed. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { formatSeconds } from '~/lib/domain/values/seconds.ts';
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

/** A call that was just had, as it would be typed. */
const callIn = ({ log }: CarriedFacts): Partial<LogForm> =>
  log
    ? { channel: 'phone', answer: 'answered', reached: 'me', length: formatSeconds(log.seconds) }
    : {};

/** `form` with what another tool knows, where nothing was typed yet. */
export function takeLogFacts(form: LogForm, facts: CarriedFacts): LogForm {
  const { day = '', time = '', lenderKind = '', conducts = [] } = facts;
  const known: Partial<LogForm> = {
    ...(form.channel === '' && callIn(facts)),
    day,
    time,
    lenderKind,
  };
  const blanks = Object.entries(known).filter(([field]) => form[field as LogField] === '');
  return {
    ...form,
    ...(Object.fromEntries(blanks) as Partial<LogForm>),
    conducts: [...new Set([...form.conducts, ...conducts])],
  };
}
