/** Between this tool's answers and what other tools know. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { UNSURE, type Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { QUESTION } from './definition.ts';

/** The conducts each behaviour stands for, by behaviour. */
export type BehaviourConducts = Readonly<Record<string, readonly ConductId[]>>;

/** The answers that carried facts give; what they leave open stays unanswered. */
export function toAnswers(facts: CarriedFacts, conductsOf: BehaviourConducts): Answers {
  const behaviours = Object.entries(conductsOf)
    .filter(([, conducts]) => conducts.some((id) => facts.conducts?.includes(id)))
    .map(([behaviour]) => behaviour);
  return {
    ...(behaviours.length > 0 && { [QUESTION.behaviour]: behaviours }),
    ...(facts.lenderKind && { [QUESTION.lender]: [facts.lenderKind] }),
  };
}

/**
 * What `answers` let another tool know. A behaviour that stands for several conducts is handed on
 * only as far as `received` names which of them it was.
 */
export function toFacts(
  answers: Answers,
  conductsOf: BehaviourConducts,
  received: Omit<CarriedFacts, 'from'>,
): Omit<CarriedFacts, 'from'> {
  const conducts = (answers[QUESTION.behaviour] ?? []).flatMap((behaviour) => {
    const all = conductsOf[behaviour] ?? [];
    return all.length === 1 ? all : all.filter((id) => received.conducts?.includes(id));
  });
  const lender = answers[QUESTION.lender]?.[0];
  return {
    ...(lender && lender !== UNSURE && { lenderKind: lender as LenderKind }),
    ...(conducts.length > 0 && { conducts }),
    ...(received.day && { day: received.day }),
    ...(received.time && { time: received.time }),
  };
}
