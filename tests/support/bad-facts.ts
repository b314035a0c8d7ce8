/** The editor's table of bad facts, and what can be answered beside one. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import { dropUnasked } from '~/lib/domain/questionnaire/progress.ts';
import type { Answers, Question, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';

interface BadFact {
  question: string;
  option: string;
  /** The finding it must not be milder than. */
  atLeast: string;
  because: string;
}

/** The bad facts of `tool`. */
export const readBadFacts = (tool: 'check' | 'court' | 'relief'): BadFact[] =>
  (parse(readFileSync('tests/fixtures/flows/bad-facts.yaml', 'utf8')) as Record<string, BadFact[]>)[
    tool
  ] ?? [];

const beside = (questions: readonly Question[], fact: Answers): Answers[] =>
  questions.reduce<Answers[]>(
    (states, question) =>
      states.flatMap((answers) =>
        question.options.map(({ id }) => {
          const given = fact[question.id] ?? [];
          const chosen =
            given.length > 0 && !question.multiple
              ? given
              : given.length > 0
                ? chooseOption(question, given, id)
                : [id];
          return { ...answers, [question.id]: chosen.length > 0 ? chosen : given };
        }),
      ),
    [fact],
  );

/**
 * Every state with `fact` in which each of `varied` has one more option. That is all there is to see: signs only
 * add up (a property of its own), so that further options in the same question never make it milder.
 */
export function statesWith(
  questionnaire: Questionnaire,
  fact: BadFact,
  varied: readonly string[],
): Answers[] {
  const questions = questionnaire.questions.filter(({ id }) => varied.includes(id));
  const states = beside(questions, { [fact.question]: [fact.option] });
  return states
    .map((answers) => dropUnasked(questionnaire, answers).answers)
    .filter((answers) => answers[fact.question]?.includes(fact.option));
}
