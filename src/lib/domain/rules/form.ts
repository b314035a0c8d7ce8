/** The form of the call-legality check as it is typed: texts, choices and ticks. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import type { Contact } from './contact.ts';

/** A choice that was not made, or 不确定: the two mean the same. */
type Choice<Value extends string> = Value | '';
type YesNo = Choice<'yes' | 'no'>;

export interface ContactForm {
  day: string;
  time: string;
  lenderKind: Choice<LenderKind>;
  onlineLoan: YesNo;
  cbaMember: YesNo;
  channel: Choice<NonNullable<Contact['channel']>>;
  answered: YesNo;
  connected: string;
  talked: string;
  callKind: Choice<NonNullable<Contact['callKind']>>;
  unanswered: string;
  person: Choice<NonNullable<Contact['person']>>;
  unreachable: YesNo;
  refused: YesNo;
  agreement: Choice<Exclude<Contact['agreement'], 'unsure'>>;
  visitors: string;
  acts: readonly ForbiddenAct[];
  /** `yes`: what is not ticked did not happen. */
  nothingElse: YesNo;
}

/** The form with nothing in it. */
export const emptyContactForm = (): ContactForm => ({
  day: '',
  time: '',
  lenderKind: '',
  onlineLoan: '',
  cbaMember: '',
  channel: '',
  answered: '',
  connected: '',
  talked: '',
  callKind: '',
  unanswered: '',
  person: '',
  unreachable: '',
  refused: '',
  agreement: '',
  visitors: '',
  acts: [],
  nothingElse: '',
});

/** Whether a field is asked about, given what was answered; what is not asked counts as unknown. */
export function isAsked(field: keyof ContactForm, form: ContactForm): boolean {
  const { lenderKind, channel, person } = form;
  switch (field) {
    case 'onlineLoan':
      return ['', 'consumer-finance', 'microloan'].includes(lenderKind);
    case 'cbaMember':
      return ['', 'bank-card', 'online-consumer'].includes(lenderKind);
    case 'answered':
    case 'connected':
    case 'talked':
    case 'callKind':
    case 'unanswered':
      return channel === '' || channel === 'phone';
    case 'visitors':
      return channel === 'visit';
    case 'unreachable':
    case 'refused':
      return person === 'third-party';
    default:
      return true;
  }
}
