import { toAnswers } from '~/lib/domain/questionnaire/carried-answers.ts';
import type { Answers, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import { useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';

/** What a lender or a collector is said to have done elsewhere is no answer to what this tool asks. */
const ANSWERS_ALONE: KnownIds = { lenderKinds: [], conducts: [] };

/** Answers that another tool handed over, once, as far as `questionnaire` asks for them; `take` gets them. */
export const useCarriedAnswers = (
  questionnaire: Questionnaire,
  take: (given: Answers) => void,
  known: KnownIds = ANSWERS_ALONE,
) =>
  useCarriedFacts(known, (facts) => {
    const given = toAnswers(questionnaire, facts);
    const isUsed = Object.keys(given).length > 0;
    if (isUsed) take(given);
    return isUsed;
  });
