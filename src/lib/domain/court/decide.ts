/** Decides two separate things: which deadlines run, and whether the reader should stop before acting. */
import type { CourtEffect, CourtOutcomeId } from '~/lib/vocabulary/court.ts';
import { URGENT_KINDS, type UrgentKind } from '~/lib/vocabulary/urgent.ts';
import { conditionHolds } from '~/lib/domain/questionnaire/conditions.ts';
import { UNSURE, type Answers, type Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import {
  KIND_QUESTION,
  type CourtDefinition,
  type CourtDocument,
  type CourtRuleDefinition,
} from './definition.ts';

/** One weak sign may be how this court works; two together are reason enough to stop, whatever a court said. */
const SIGNS_TO_STOP = 2;

/** What is no court's paper, and has no deadline of a court. */
const NOT_FROM_A_COURT: readonly string[] = ['lawyer-letter'];

interface CourtJudgement {
  /** Most urgent first; may be empty. */
  urgent: UrgentKind[];
  finding: CourtOutcomeId;
  /** The documents chosen, hardest deadline first; never empty: without an answer it is the unknown one. */
  documents: CourtDocument[];
  /** Every rule that holds, heaviest first. */
  fired: CourtRuleDefinition[];
  /** Those of them that speak for the finding. */
  reasons: CourtRuleDefinition[];
  /** Those that seemed to speak for a real court but do not count. */
  notProof: CourtRuleDefinition[];
}

const chosenDocuments = ({ documents }: CourtDefinition, answers: Answers): CourtDocument[] => {
  const chosen = answers[KIND_QUESTION] ?? [UNSURE];
  return documents.filter(({ id }) => chosen.includes(id));
};

/** What already happened counts as much as what was asked: a real case does not make its receiver real. */
const STOP_AFTER: readonly CourtEffect[] = ['stop-decisive', 'money-sent', 'data-shared', 'danger'];

/** What speaks for a finding: signs to stop, and what the reader found out. */
const REASON_EFFECTS: readonly CourtEffect[] = ['stop-decisive', 'stop-sign', 'verified-by-reader'];

const findingOf = (
  effects: readonly CourtEffect[],
  documents: readonly CourtDocument[],
): CourtOutcomeId => {
  const signs = effects.filter((effect) => effect === 'stop-sign').length;
  const isBad = effects.some((effect) => STOP_AFTER.includes(effect));
  if (isBad || signs >= SIGNS_TO_STOP) return 'stop';
  if (documents.every(({ id }) => NOT_FROM_A_COURT.includes(id))) return 'not-a-court-paper';
  return effects.includes('verified-by-reader') ? 'verified' : 'unverified';
};

/** What `answers` mean. Signs of a fake never take a deadline away: a real paper may lie behind a fake call. */
export function decideCourt(definition: CourtDefinition, answers: Answers): CourtJudgement {
  const fired = definition.rules.filter((rule) => conditionHolds(rule.when, answers));
  const effects = fired.map((rule) => rule.effect);
  const documents = chosenDocuments(definition, answers);
  return {
    urgent: URGENT_KINDS.filter((effect) => effects.includes(effect)),
    finding: findingOf(effects, documents),
    documents,
    fired,
    reasons: fired.filter(({ effect }) => REASON_EFFECTS.includes(effect)),
    notProof: fired.filter(({ effect }) => effect === 'not-proof'),
  };
}

/** The decoder as a flow: danger, despair, money sent and data shared interrupt it. */
export const courtFlow = (definition: CourtDefinition): Flow => ({
  questions: definition.questions,
  findUrgent: (answers) => decideCourt(definition, answers).urgent,
});
