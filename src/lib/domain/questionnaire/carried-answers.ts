/** Answers and the facts that tools hand to each other. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { standsAlone } from './choose-option.ts';
import { conditionHolds } from './conditions.ts';
import {
  UNSURE,
  type Answers,
  type Question,
  type QuestionOption,
  type Questionnaire,
} from './questionnaire.ts';

const chosenOptions = ({ questions }: Questionnaire, answers: Answers): QuestionOption[] =>
  questions.flatMap(({ id, options }) =>
    options.filter((option) => answers[id]?.includes(option.id)),
  );

/** What `answers` say in the words all tools share; `from` is the title of the tool asked. */
export function toCarriedFacts(
  questionnaire: Questionnaire,
  answers: Answers,
  from: string,
): CarriedFacts {
  const chosen = chosenOptions(questionnaire, answers);
  const conducts = chosen.flatMap(({ conduct }): ConductId[] => (conduct ? [conduct] : []));
  const lenderKind = chosen.find((option) => option.lenderKind)?.lenderKind;
  return {
    from,
    conducts: [...new Set(conducts)],
    ...(lenderKind && { lenderKind }),
  };
}

/** The options of `question` that `facts` name outright, or by a conduct that no other option stands for. */
const optionsIn = ({ id, options }: Question, facts: CarriedFacts): QuestionOption[] => {
  const named = facts.answers?.[id] ?? [];
  const conducts = facts.conducts ?? [];
  return options.filter(
    (option) =>
      named.includes(option.id) ||
      (option.conduct !== undefined &&
        conducts.includes(option.conduct) &&
        options.filter(({ conduct }) => conduct === option.conduct).length === 1),
  );
};

/**
 * The answers that `facts` already give; questions they say nothing about have none. Where several options of
 * a question stand for the same conduct, none is chosen: the facts do not say which of them it was.
 */
export function toAnswers({ questions }: Questionnaire, facts: CarriedFacts): Answers {
  const given = questions.map((question) => {
    const lender = question.options.find(
      ({ lenderKind }) => lenderKind !== undefined && lenderKind === facts.lenderKind,
    );
    const chosen = lender ? [lender] : optionsIn(question, facts);
    const isOne = question.multiple || chosen.length === 1;
    return [question.id, isOne ? chosen.map(({ id }) => id) : []] as const;
  });
  return Object.fromEntries(given.filter(([, chosen]) => chosen.length > 0));
}

/** Both answers to `question`: of several choices all that were made, of one the newer. */
const joinChoices = (question: Question, standing: readonly string[], given: readonly string[]) =>
  question.multiple
    ? [...new Set([...standing, ...given])].filter(
        (id, _, all) => all.length === 1 || !standsAlone(question, id),
      )
    : given;

/**
 * `standing` with what another tool gave. Nothing that was answered is taken back; and where an answer is to a
 * question that only an earlier one leads to, that one is 不确定 until the reader says otherwise: otherwise what
 * was given would be dropped as never asked.
 */
export function joinAnswers(
  { questions }: Questionnaire,
  standing: Answers,
  given: Answers,
): Answers {
  let joined: Answers = { ...standing };
  for (const question of questions) {
    const chosen = given[question.id];
    if (!chosen) continue;
    joined = {
      ...openWay(question, joined, given),
      [question.id]: joinChoices(question, standing[question.id] ?? [], chosen),
    };
  }
  return joined;
}

/** `answers` with 不确定 where that is enough to be asked `question`, and nothing was answered yet. */
function openWay({ askWhen }: Question, answers: Answers, given: Answers): Answers {
  if (!askWhen || !('any' in askWhen) || conditionHolds(askWhen, { ...answers, ...given })) {
    return answers;
  }
  const way = askWhen.any.find(
    ({ question, includes }) => includes.includes(UNSURE) && !answers[question],
  );
  return way ? { ...answers, [way.question]: [UNSURE] } : answers;
}
