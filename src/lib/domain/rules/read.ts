/** Reads the form: a contact, or the fields that cannot be read. */
import type { Answer } from '~/lib/vocabulary/rules.ts';
import { type CountProblem, readCount } from '~/lib/domain/values/count.ts';
import { type DayProblem, readPastDay } from '~/lib/domain/values/read-day.ts';
import type { Contact } from './contact.ts';
import { isAsked, type ContactForm } from './form.ts';
import { type ClockProblem, readClock } from '~/lib/domain/values/read-clock.ts';

/** What is wrong with a field; the view says it in words. */
export type ContactProblem =
  | `day-${DayProblem}`
  | `time-${ClockProblem}`
  | `count-${CountProblem}`
  | 'visitors-none'
  | 'answered-but-none'
  | 'unanswered-but-none'
  | 'talked-more-than-connected'
  | 'talked-but-informing';

export interface UnreadableContactField {
  field: Exclude<keyof ContactForm, 'acts'>;
  problem: ContactProblem;
}

type ReadContact =
  { kind: 'contact'; contact: Contact } | { kind: 'unreadable'; fields: UnreadableContactField[] };

/** More calls in a day than anybody counts. */
export const MOST_CALLS = 200;
/** As far back as a contact can matter. */
export const YEARS_BACK = 30;

const readAnswer = (choice: '' | 'yes' | 'no'): Answer => (choice === '' ? 'unsure' : choice);

/** Reads what was typed; `today` is YYYY-MM-DD in Asia/Shanghai. Blank is unknown, never zero. */
export function readContact(form: ContactForm, today: string): ReadContact {
  // A hidden answer must not decide anything.
  const given = <Field extends Exclude<keyof ContactForm, 'acts'>>(field: Field) =>
    isAsked(field, form) ? form[field] : '';
  const fields: UnreadableContactField[] = [];
  const refuse = (field: UnreadableContactField['field'], problem: ContactProblem) => {
    fields.push({ field, problem });
    return undefined;
  };

  const readDay = () => {
    const read = readPastDay(form.day, today, YEARS_BACK);
    if (read.kind === 'problem') return refuse('day', `day-${read.problem}`);
    return read.kind === 'day' ? read.day : undefined;
  };
  const readTime = () => {
    const read = readClock(form.time);
    if (read.kind === 'problem') return refuse('time', `time-${read.problem}`);
    return read.kind === 'time' ? read.time : undefined;
  };
  const countOf = (field: 'connected' | 'talked' | 'unanswered' | 'visitors') => {
    const read = readCount(given(field), 0, MOST_CALLS);
    if (read.kind === 'problem') return refuse(field, `count-${read.problem}`);
    return read.kind === 'count' ? read.count : undefined;
  };

  const day = readDay();
  const time = readTime();
  const connected = countOf('connected');
  const talked = countOf('talked');
  const unanswered = countOf('unanswered');
  const visitors = countOf('visitors');
  const answered = given('answered');
  const callKind = given('callKind');
  if (answered === 'yes' && connected === 0) refuse('connected', 'answered-but-none');
  if (answered === 'no' && unanswered === 0) refuse('unanswered', 'unanswered-but-none');
  if (connected !== undefined && talked !== undefined && talked > connected) {
    refuse('talked', 'talked-more-than-connected');
  }
  if (talked && callKind === 'informing') refuse('talked', 'talked-but-informing');
  if (visitors === 0) refuse('visitors', 'visitors-none');
  if (fields.length > 0) return { kind: 'unreadable', fields };

  const { lenderKind, channel, person } = form;
  return {
    kind: 'contact',
    contact: {
      ...(day && { day }),
      ...(time && { time }),
      ...(lenderKind && { lenderKind }),
      onlineLoan: readAnswer(given('onlineLoan')),
      cbaMember: readAnswer(given('cbaMember')),
      ...(channel && { channel }),
      answered: readAnswer(answered),
      ...(connected !== undefined && { connected }),
      ...(talked !== undefined && { talked }),
      ...(unanswered !== undefined && { unanswered }),
      ...(callKind && { callKind }),
      ...(person && { person }),
      unreachable: readAnswer(given('unreachable')),
      refused: readAnswer(given('refused')),
      agreement: form.agreement || 'unsure',
      ...(visitors !== undefined && { visitors }),
      acts: form.acts,
      nothingElse: readAnswer(form.nothingElse),
    },
  };
}
