import type { CourtDocumentEntry, CourtRule } from '~/lib/schemas/court.ts';
import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import { toLetterPage } from '~/lib/domain/site/tool-links.ts';
import type { HolidaysEntry } from '~/lib/schemas/holidays.ts';
import type { HolidayYear } from '~/lib/domain/values/working-days.ts';
import type { CourtDefinition, CourtDetails, CourtDocument } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

const toDocument = ({ id, data }: Entry<CourtDocumentEntry>): CourtDocument => ({
  id,
  name: data.name,
  ...(data.days === undefined ? {} : { days: data.days }),
  ...(data.months === undefined ? {} : { months: data.months }),
  ...(data.countsFrom === undefined ? {} : { countsFrom: data.countsFrom }),
  ...(data.short === undefined ? {} : { short: data.short }),
});

/** What is told about a document, with what it rests on. */
export const toCourtDetails = (
  data: CourtDocumentEntry,
  basis: CourtDetails['basis'],
): CourtDetails => ({
  limit: data.limit,
  todo: data.todo,
  passed: data.passed ?? [],
  letters: data.letters.map(toLetterPage),
  articles: data.articles,
  basis,
});

const toYear = ({ id, data: { notice, off, working } }: Entry<HolidaysEntry>): HolidayYear => ({
  year: id,
  notice,
  off,
  working,
});

const compareRules = (a: Entry<CourtRule>, b: Entry<CourtRule>): number =>
  b.data.weight - a.data.weight || a.id.localeCompare(b.id);

/** The decoder from its files: questions and documents in their order, rules heaviest first. */
export function buildCourtDefinition(
  questions: readonly Entry<QuestionEntry>[],
  rules: readonly Entry<CourtRule>[],
  documents: readonly Entry<CourtDocumentEntry>[],
  holidays: readonly Entry<HolidaysEntry>[],
): CourtDefinition {
  return {
    questions: buildQuestions(questions),
    rules: [...rules]
      .sort(compareRules)
      .map(({ id, data: { effect, when } }) => ({ id, effect, when })),
    documents: [...documents].sort((a, b) => a.data.order - b.data.order).map(toDocument),
    holidays: holidays.map(toYear),
  };
}
