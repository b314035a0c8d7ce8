/** What is known about one contact: everything may be unknown, and unknown never counts as no. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { CALL_KINDS, CHANNELS, PERSONS } from '~/lib/vocabulary/rules.ts';
import { type Agreement, type Answer, type ForbiddenAct } from '~/lib/vocabulary/rules.ts';

/** Where an unknown answer can be given; the names are those of the form's fields. */
export type ContactField =
  | 'day'
  | 'time'
  | 'lenderKind'
  | 'onlineLoan'
  | 'cbaMember'
  | 'channel'
  | 'callKind'
  | 'connected'
  | 'talked'
  | 'unanswered'
  | 'person'
  | 'unreachable'
  | 'refused'
  | 'agreement'
  | 'visitors'
  | 'acts';

/** One contact as the reader remembers it; an absent value is unknown. */
export interface Contact {
  /** YYYY-MM-DD, Asia/Shanghai. */
  day?: string;
  /** HH:MM, Asia/Shanghai. */
  time?: string;
  lenderKind?: LenderKind;
  onlineLoan: Answer;
  cbaMember: Answer;
  channel?: (typeof CHANNELS)[number];
  answered: Answer;
  /** Answered calls of that day. */
  connected?: number;
  /** Those among them in which both sides talked. */
  talked?: number;
  /** Unanswered calls of that day to one number of the debtor. */
  unanswered?: number;
  /** What the answered calls of that day were. */
  callKind?: (typeof CALL_KINDS)[number];
  person?: (typeof PERSONS)[number];
  /** Whether the debtor could not be reached before others were called. */
  unreachable: Answer;
  /** Whether that other person had said to stop. */
  refused: Answer;
  agreement: Agreement;
  visitors?: number;
  /** What was said or done. */
  acts: readonly ForbiddenAct[];
  /** Whether everything that is not in `acts` did not happen. */
  nothingElse: Answer;
}
