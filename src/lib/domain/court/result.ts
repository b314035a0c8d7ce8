/** The result in words: deadline first, then how to find out whether it is real, then what to do. */
import type { CourtOutcomeId } from '~/lib/vocabulary/court.ts';
import type { UrgentKind } from '~/lib/vocabulary/urgent.ts';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { listAnswerLabels, type AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CourtDefinition, CourtDetailsById, CourtRuleDefinition } from './definition.ts';
import { decideCourt } from './decide.ts';
import { termOf, viewDeadline, type Days, type DeadlineView } from './result/deadline.ts';

/** What each outcome file says, by its id; the urgent ones are those of the self-check quiz. */
export interface CourtCatalog {
  outcomes: Readonly<Record<CourtOutcomeId, OutcomeWords>>;
  urgent: Readonly<Record<UrgentKind, OutcomeWords>>;
}

export interface CourtResult {
  tone: VerdictTone;
  heading: string;
  urgent: OutcomeWords[];
  deadlines: DeadlineView[];
  /** Whether a day of receipt would make a deadline count. */
  countsDays: boolean;
  finding: OutcomeWords;
  /** Why, heaviest first. */
  reasons: CourtRuleDefinition[];
  /** What seemed to speak for a real court but does not count. */
  notProof: CourtRuleDefinition[];
  /** Ids of the pages of letters that answer the documents. */
  letters: string[];
  articles: string[];
  answers: AnswerLabels[];
}

/** What the reader checked proves the case, never the caller. */
const TONES: Record<CourtOutcomeId, VerdictTone> = {
  stop: 'scam',
  unverified: 'unknown',
  verified: 'consistent',
  'not-a-court-paper': 'unknown',
};

/** Everything the result shows for `answers` on a day. */
export function composeCourtResult(
  definition: CourtDefinition,
  catalog: CourtCatalog,
  answers: Answers,
  days: Days,
  details: CourtDetailsById,
): CourtResult {
  const judgement = decideCourt(definition, answers);
  const { urgent, finding, documents } = judgement;
  const deadlines = documents.map((document) =>
    viewDeadline(document, details[document.id], days, definition.holidays),
  );
  const known = documents.flatMap(({ id }) => details[id] ?? []);
  const words = catalog.outcomes[finding];
  const articles = [...words.articles, ...known.flatMap((detail) => detail.articles)];
  return {
    tone: TONES[finding],
    heading: `结果：${deadlines[0]?.short ?? ''} · ${words.title}`,
    urgent: urgent.map((id) => catalog.urgent[id]),
    deadlines,
    countsDays: documents.some((document) => termOf(document) !== undefined),
    finding: words,
    reasons: judgement.reasons,
    notProof: judgement.notProof,
    letters: known.flatMap(({ letters }) => letters),
    articles: [...new Set(articles)],
    answers: listAnswerLabels(definition, answers),
  };
}
