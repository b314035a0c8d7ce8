/** The routes for paper: one table by lender, one by what happened, each computed by the engine. */
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { QUESTION } from './definition.ts';
import { decideComplain } from './decide.ts';
import type { ComplainWords } from './words.ts';

/** A row: what holds, then the names of the bodies in order. */
interface PaperRow {
  label: string;
  names: string[];
}

/** Calls that crossed a line but endanger nobody: what most readers come for. */
const COMMON_BEHAVIOUR = 'third-party';
/** The lender for which bodies are called by what they are rather than by name. */
const COMMON_LENDER = 'online-consumer';

const rowsFor = (
  { definition, bodies }: ComplainWords,
  questionId: string,
  answersOf: (optionId: string) => Record<string, string[]>,
): PaperRow[] =>
  (definition.questions.find(({ id }) => id === questionId)?.options ?? []).map(
    ({ id, label }) => ({
      label,
      names: decideComplain(definition, answersOf(id)).bodies.map(
        (body) => bodies[body]?.name ?? '',
      ),
    }),
  );

/** By lender, for calls that crossed a line and nobody told yet. */
export const describeByLender = (words: ComplainWords): PaperRow[] =>
  rowsFor(words, QUESTION.lender, (id) => ({
    [QUESTION.lender]: [id],
    [QUESTION.behaviour]: [COMMON_BEHAVIOUR],
  }));

/** By what happened, most urgent first, without 不确定. */
export const describeByBehaviour = (words: ComplainWords): PaperRow[] => {
  const { questions } = words.definition;
  const unsure = questions
    .find(({ id }) => id === QUESTION.behaviour)
    ?.options.find(({ id }) => id === UNSURE)?.label;
  return rowsFor(words, QUESTION.behaviour, (id) => ({
    [QUESTION.lender]: [COMMON_LENDER],
    [QUESTION.behaviour]: [id],
  })).filter(({ label }) => label !== unsure);
};
