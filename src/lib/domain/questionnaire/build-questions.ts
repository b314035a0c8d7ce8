import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import type { Question, QuestionOption } from './questionnaire.ts';

const toOption = ({
  id,
  label,
  exclusive,
  conduct,
  lenderKind,
}: QuestionEntry['options'][number]): QuestionOption => ({
  id,
  label,
  ...(exclusive && { exclusive }),
  ...(conduct && { conduct }),
  ...(lenderKind && { lenderKind }),
});

const toQuestion = ({ id, data }: { id: string; data: QuestionEntry }): Question => {
  const { text, why, multiple, askWhen, options } = data;
  const always = { id, text, why, multiple, options: options.map(toOption) };
  return askWhen ? { ...always, askWhen } : always;
};

/** The questions from their files, in their order; leaves out what the engine does not use. */
export const buildQuestions = (
  entries: readonly { id: string; data: QuestionEntry }[],
): Question[] => [...entries].sort((a, b) => a.data.order - b.data.order).map(toQuestion);
