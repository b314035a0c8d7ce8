import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckAction } from '~/lib/domain/check/definition.ts';
import type { CheckJudgement } from '~/lib/domain/check/decide.ts';

type Findings = Pick<CheckJudgement, 'genuineness' | 'conduct' | 'signs'>;

const fits = (
  action: CheckAction,
  { genuineness, conduct, signs }: Findings,
  answers: Answers,
): boolean =>
  (action.genuineness ?? [genuineness]).includes(genuineness) &&
  (action.conduct ?? [conduct]).includes(conduct) &&
  (action.signs === undefined || action.signs.some((id) => signs.includes(id))) &&
  (action.answers ?? []).every(({ question, includes }) =>
    (answers[question] ?? []).some((option) => includes.includes(option)),
  );

/** The actions that fit what was found and answered, in the order of `actions`: the first comes first. */
export const chooseActions = (
  actions: readonly CheckAction[],
  findings: Findings,
  answers: Answers,
): CheckAction[] => actions.filter((action) => fits(action, findings, answers));
