/** How each stored key is read, for what tests read and break. */
import { parseStoredCall } from '~/lib/domain/call/stored.ts';
import { parseStoredBudget } from '~/lib/domain/budget/stored.ts';
import { parseCarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { complainFlow } from '~/lib/domain/complain/flow.ts';
import { courtFlow } from '~/lib/domain/court/decide.ts';
import { parseStoredLetters } from '~/lib/domain/letters/stored.ts';
import { parseLogDraft } from '~/lib/domain/log/draft.ts';
import { parseStoredRound } from '~/lib/domain/practice/stored.ts';
import { parseStoredBest } from '~/lib/domain/practice/stored/best.ts';
import { parseStoredAnswers } from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import { parseStoredRules } from '~/lib/domain/rules/stored.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { parseDay } from '~/lib/domain/values/calendar-days.ts';
import { definition as call } from '~tests/unit/domain/call/real-call.ts';
import { definition as complain } from '~tests/unit/domain/complain/real-complain.ts';
import { definition as court } from '~tests/unit/domain/court/real-court.ts';
import { definition as relief } from '~tests/unit/domain/relief/real-relief.ts';
import { parseStoredCase } from '~/lib/domain/case/stored.ts';

const KNOWN = {
  lenderKinds: ['online-consumer', 'microloan'],
  conducts: ['insult'],
} as const;

/** How each key is read, and what of it must come back; where nothing is named, all of it. */
export const READERS: Record<string, (stored: unknown) => unknown> = {
  'case-v1': parseStoredCase,
  'budget-v1': parseStoredBudget,
  'letters-v1': parseStoredLetters,
  'log-v1': parseLogDraft,
  'court-v1': (stored) => parseStoredAnswers(courtFlow(court), stored),
  'court-day-v1': parseDay,
  'complain-v1': (stored) => parseStoredAnswers(complainFlow(complain), stored),
  'complain-received-v1': (stored) => parseCarriedFacts(stored, KNOWN),
  'relief-v1': (stored) => parseStoredAnswers(relief, stored),
  'rules-v1': (stored) => parseStoredRules(stored, wordContactForm({ microloan: '小额贷款公司' })),
  'practice-v1': parseStoredBest,
  'practice-round-v1': (stored) =>
    parseStoredRound(new Set(['bill-with-link', 'card-statement', 'borrow-to-repay']), stored),
  'call-v1': (stored) => parseStoredCall(stored, call),
  'carried-v1': (stored) => parseCarriedFacts(stored, KNOWN),
};
