/** The result in words: assembles what the outcome files say, and decides nothing. */
import type { OutcomeId, RuleEffect } from '../../schemas/collector-check.ts';
import type { Answers, CheckDefinition, CheckRule } from './definition.ts';
import { judge } from './judge.ts';
import { askedQuestions } from './progress.ts';

/** A next step; `{{hotline}}` marks in `text`, `page` the id of a page to read. */
export interface ActionWords {
  text: string;
  page?: string | undefined;
}

/** What an outcome file says. */
export interface OutcomeWords {
  title: string;
  lead: string;
  actions: readonly ActionWords[];
  hotlines: readonly string[];
  articles: readonly string[];
  wouldChange?: string | undefined;
}

export type OutcomeCatalog = Readonly<Record<OutcomeId, OutcomeWords>>;

/** Why a rule speaks, and on what ground; loaded apart from the page, which it would make too heavy. */
export interface Reason {
  /** With `{{hotline}}` marks. */
  text: string;
  /** Names with their force, such as 民法典（法律）, and where they are described. */
  sources: readonly { name: string; href: string }[];
}

/** Reasons by rule id. */
export type ReasonCatalog = Readonly<Record<string, Reason>>;

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
  answers: { id: string; text: string; labels: string[] }[];
}

const GENUINENESS_EFFECTS: RuleEffect[] = ['scam-decisive', 'scam-sign', 'verified-by-reader'];
const CONDUCT_EFFECTS: RuleEffect[] = ['line-crossed', 'line-perhaps-crossed'];

/** The actions of several outcomes in order, each text once. */
export function mergeActions(outcomes: readonly OutcomeWords[]): ActionWords[] {
  const all = outcomes.flatMap((outcome) => outcome.actions);
  return all.filter(
    (action, index) => all.findIndex((other) => other.text === action.text) === index,
  );
}

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
    answers: askedQuestions(definition, answers).map((question) => ({
      id: question.id,
      text: question.text,
      labels: question.options
        .filter((option) => answers[question.id]?.includes(option.id))
        .map((option) => option.label),
    })),
  };
}
