import type {
  ParsedAnswers,
  StoredAnswers,
} from '~/lib/domain/questionnaire/parse-stored-answers.ts';

/** How answers are kept in the tab: none at all are not kept, so that 清除 and then back stores nothing. */
export const storeAnswers = {
  scope: 'session',
  pack: ({ answers, step }: StoredAnswers) => ({ answers, step }),
  isWhole: (value: StoredAnswers) => !(value as Partial<ParsedAnswers>).partsDropped,
  isEmpty: ({ answers }: StoredAnswers) => Object.keys(answers).length === 0,
} as const;
