/** The result in words: assembles what the outcome files say, and decides nothing. */
import type { OutcomeId, RuleEffect } from '../../schemas/collector-check.ts';
import { mergeActions, type ActionWords, type OutcomeWords } from '../outcome.ts';
import { listAnswerLabels, type AnswerLabels } from '../questionnaire/answer-labels.ts';
import type { Answers } from '../questionnaire/questionnaire.ts';
import type { CheckDefinition, CheckRule } from './definition.ts';
import { judge } from './judge.ts';

/** What each outcome file says, by its id. */
export type OutcomeCatalog = Readonly<Record<OutcomeId, OutcomeWords>>;

/** A finding on one axis with the rules it rests on, heaviest first. */
export interface FindingView extends OutcomeWords {
  reasons: CheckRule[];
}

export interface ResultView {
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

const GENUINENESS_EFFECTS: RuleEffect[] = ['scam-decisive', 'scam-sign', 'verified-by-reader'];
const CONDUCT_EFFECTS: RuleEffect[] = ['line-crossed', 'line-perhaps-crossed'];

/** Everything the result page shows for `answers`. */
export function composeResult(
  definition: CheckDefinition,
  catalog: OutcomeCatalog,
  answers: Answers,
): ResultView {
  const { urgent, genuineness, conduct, fired } = judge(definition, answers);
  const having = (effects: RuleEffect[]) => fired.filter((rule) => effects.includes(rule.effect));
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
