/**
 * Exact enumeration of what the quiz can come to. Two sets of answers are one state when their future is the
 * same: the same next question, the same answers that later conditions and undecided rules still look at, and
 * the same effects already fired, as far as they can still tell two outcomes apart.
 */
import type { CheckEffect } from '~/lib/vocabulary/check.ts';
import { conditionHolds, questionsIn } from '~/lib/domain/questionnaire/conditions.ts';
import type { CheckDefinition } from '~/lib/domain/check/definition.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { nextQuestion } from '~/lib/domain/questionnaire/progress.ts';
import { possibleAnswers } from '~tests/unit/domain/questionnaire/arbitraries.ts';

/** The fired effects that can still tell two outcomes apart, a second scam sign counting as decisive. */
function effectsThatMatter(effects: readonly CheckEffect[]): string[] {
  const distinct = new Set<string>(effects);
  distinct.delete('not-proof');
  const signs = effects.filter((effect) => effect === 'scam-sign').length;
  if (signs > 1) distinct.add('scam-decisive');
  if (distinct.has('scam-decisive'))
    ['scam-sign', 'verified-by-reader'].forEach((id) => distinct.delete(id));
  if (distinct.has('line-crossed')) distinct.delete('line-perhaps-crossed');
  return [...distinct].sort();
}

/** Whether one more rule with `effect` can change anything once `settled` have fired. */
function canStillMatter(effect: CheckEffect, settled: readonly string[]): boolean {
  if (effect === 'not-proof') return false;
  if (effect === 'scam-sign' || effect === 'verified-by-reader')
    return !settled.includes('scam-decisive');
  if (effect === 'line-perhaps-crossed' && settled.includes('line-crossed')) return false;
  return !settled.includes(effect);
}

/** What the future of `answers` depends on, as text. */
function futureOf(definition: CheckDefinition, answers: Answers): string {
  const next = nextQuestion(definition, answers);
  const position = next ? definition.questions.indexOf(next) : definition.questions.length;
  const later = definition.questions.slice(position);
  const isLater = (id: string) => later.some((question) => question.id === id);
  const fired = definition.rules.filter((rule) => conditionHolds(rule.when, answers));
  const settled = effectsThatMatter(fired.map((rule) => rule.effect));
  const open = definition.rules.filter(
    (rule) =>
      canStillMatter(rule.effect, settled) &&
      !fired.includes(rule) &&
      questionsIn(rule.when).some(isLater),
  );
  const conditions = [
    ...later.flatMap((question) => (question.askWhen ? [question.askWhen] : [])),
    ...open.map((rule) => rule.when),
  ];
  const visible = conditions
    .flatMap((condition) => ('all' in condition ? condition.all : condition.any))
    .map((part) => (conditionHolds({ any: [part] }, answers) ? 1 : 0));
  return [next?.id ?? 'result', visible.join(''), settled.join()].join('|');
}

/** One set of answers for every reachable state that has no next question; throws on a dead end. */
export function reachableResults(definition: CheckDefinition): {
  results: Answers[];
  states: number;
} {
  let frontier = new Map<string, Answers>([['start', {}]]);
  const results = new Map<string, Answers>();
  let states = 0;
  while (frontier.size > 0) {
    const following = new Map<string, Answers>();
    for (const answers of frontier.values()) {
      states += 1;
      const question = nextQuestion(definition, answers);
      if (!question) continue;
      const choices = possibleAnswers(question);
      if (choices.length === 0) throw new Error(`dead end at ${question.id}`);
      for (const chosen of choices) {
        const reached = { ...answers, [question.id]: chosen };
        const future = futureOf(definition, reached);
        (future.startsWith('result|') ? results : following).set(future, reached);
      }
    }
    frontier = following;
  }
  return { results: [...results.values()], states: states + results.size };
}
