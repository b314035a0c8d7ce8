/** Sentences that need no sums. The page hands them over as data: script weighs more than text. */
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import type { OfferReach } from '~/lib/domain/offer/allocate-offer.ts';
import type { DebtPriority, RateKind } from '~/lib/domain/debts/form.ts';
import type { DebtProblem } from '~/lib/domain/debts/read.ts';
import type { DebtsOutcome } from '~/lib/domain/debts/decide.ts';
import type { DEBTS_LABELS, DEBTS_PARTS } from './labels.ts';
import type { DebtHint } from '~/lib/domain/debts/read/hints.ts';
import type { EventKind } from '~/lib/domain/debts/form/plan.ts';
import type { Strategy } from '~/lib/domain/debts/calculate/target-order.ts';

/** What an outcome is called, and the one thing to do then: a part of this page. */
interface OutcomeWords {
  tone: VerdictTone;
  word: string;
  first?: { text: string; href: string };
  /** Whether somebody who knows the law may be asked. */
  asksForHelp?: true;
}

/** What the form says. `{0}`, `{1}` stand for figures and names: see `fillIn`. */
export interface DebtsFormText {
  rates: Record<RateKind, { name: string; hint: string }>;
  /** A priority debt: its name in the list, and why it comes first. */
  priorities: Record<DebtPriority, { option: string; why: string }>;
  events: Record<EventKind, string>;
  /** A part of another sentence, or a line about one debt. */
  parts: typeof DEBTS_PARTS;
  labels: typeof DEBTS_LABELS;
}

/** What the result says, and what errors say: a file of its own, loaded once something is asked for. */
export interface DebtsResultText {
  outcomes: Record<DebtsOutcome, OutcomeWords>;
  problems: Record<DebtProblem, string>;
  hints: Record<DebtHint, string>;
  /** Beside every result. */
  unknowns: string[];
  strategies: Record<Strategy, { title: string; how: string }>;
  answer: Record<
    | 'nothing'
    | 'needed'
    | 'needed-unknown'
    | 'nothing-paid'
    | 'finishing'
    | 'short'
    | 'short-now'
    | 'below-interest'
    | 'grows'
    | 'too-long'
    | 'cleared'
    | 'same'
    | 'alike'
    | 'dearest-first'
    | 'smallest-first'
    | 'sooner'
    | 'best',
    string
  >;
  offer: Record<OfferReach, string>;
  offerNotes: Record<
    | 'rounded'
    | 'left'
    | 'spare'
    | 'token'
    | 'below-interest'
    | 'always'
    | 'by-month'
    | 'typed'
    | 'budget'
    | 'budget-poorest',
    string
  >;
}

/** All of them. */
export type DebtsText = DebtsFormText & DebtsResultText;
