/** The result in words: assembles what the outcome files say, and decides nothing. */
import type { CheckEffect, CheckOutcomeId } from '~/lib/vocabulary/check.ts';
import { mergeActions, type ActionWords, type OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { listAnswerLabels, type AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckRule } from './definition.ts';
import { decideCheck } from './decide.ts';

/** What each outcome file says, by its id. */
export type CheckCatalog = Readonly<Record<CheckOutcomeId, OutcomeWords>>;

/** A finding on one axis with the rules it rests on, heaviest first. */
export interface FindingView extends OutcomeWords {
  reasons: CheckRule[];
}

export interface CheckResult {
  heading: string;
  urgent: OutcomeWords[];
  findings: [genuineness: FindingView, conduct: FindingView];
  /** What seemed to speak for a real collector but does not count. */
  notProof: CheckRule[];
  /** Of both axes, without repeats. */
  actions: ActionWords[];
  hotlines: string[];
  articles: string[];
  answers: AnswerLabels[];
}

const GENUINENESS_EFFECTS: CheckEffect[] = ['scam-decisive', 'scam-sign', 'verified-by-reader'];
const CONDUCT_EFFECTS: CheckEffect[] = ['line-crossed', 'line-perhaps-crossed'];

/** Everything the result page shows for `answers`. */
export function composeCheckResult(
  definition: CheckDefinition,
  catalog: CheckCatalog,
  answers: Answers,
): CheckResult {
  const { urgent, genuineness, conduct, fired } = decideCheck(definition, answers);
  const having = (effects: CheckEffect[]) => fired.filter((rule) => effects.includes(rule.effect));
  const axes = [catalog[genuineness], catalog[conduct]] as const;
  return {
    heading: `结果：${axes[0].title} · ${axes[1].title}`,
    urgent: urgent.map((finding) => catalog[finding]),
    findings: [
      { ...axes[0], reasons: having(GENUINENESS_EFFECTS) },
      { ...axes[1], reasons: having(CONDUCT_EFFECTS) },
    ],
    notProof: having(['not-proof']),
    actions: mergeActions(axes),
    hotlines: [...new Set(axes.flatMap((outcome) => outcome.hotlines))],
    articles: [...new Set(axes.flatMap((outcome) => outcome.articles))],
    answers: listAnswerLabels(definition, answers),
  };
}
