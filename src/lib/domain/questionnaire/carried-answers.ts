/** Answers and the facts that tools hand to each other. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import type { Answers, QuestionOption, Questionnaire } from './questionnaire.ts';

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

/**
 * The answers that `facts` already give; questions they say nothing about have none. Where several options of
 * a question stand for the same conduct, none is chosen: the facts do not say which of them it was.
 */
export function toAnswers({ questions }: Questionnaire, facts: CarriedFacts): Answers {
  const given = questions.map(({ id, options }) => {
    const matching = (facts.conducts ?? []).flatMap((conduct) => {
      const same = options.filter((option) => option.conduct === conduct);
      return same.length === 1 ? same : [];
    });
    const lender = options.find(
      (option) => option.lenderKind !== undefined && option.lenderKind === facts.lenderKind,
    );
    return [id, (lender ? [lender] : matching).map((option) => option.id)] as const;
  });
  return Object.fromEntries(given.filter(([, chosen]) => chosen.length > 0));
}
