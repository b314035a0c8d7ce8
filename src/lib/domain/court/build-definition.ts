import type { CourtDocumentEntry, CourtRule } from '~/lib/schemas/court.ts';
import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import { toLetterPage } from '~/lib/domain/site/tool-links.ts';
import type { CourtDefinition, CourtDocument } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

const toDocument = ({ id, data }: Entry<CourtDocumentEntry>): CourtDocument => ({
  id,
  name: data.name,
  ...(data.days === undefined ? {} : { days: data.days }),
  ...(data.short === undefined ? {} : { short: data.short }),
  limit: data.limit,
  todo: data.todo,
  passed: data.passed ?? [],
  letters: data.letters.map(toLetterPage),
  articles: data.articles,
});

const compareRules = (a: Entry<CourtRule>, b: Entry<CourtRule>): number =>
  b.data.weight - a.data.weight || a.id.localeCompare(b.id);

/** The decoder from its files: questions and documents in their order, rules heaviest first. */
export function buildCourtDefinition(
  questions: readonly Entry<QuestionEntry>[],
  rules: readonly Entry<CourtRule>[],
  documents: readonly Entry<CourtDocumentEntry>[],
): CourtDefinition {
  return {
    questions: buildQuestions(questions),
    rules: [...rules]
      .sort(compareRules)
      .map(({ id, data: { effect, when } }) => ({ id, effect, when })),
    documents: [...documents].sort((a, b) => a.data.order - b.data.order).map(toDocument),
  };
}
