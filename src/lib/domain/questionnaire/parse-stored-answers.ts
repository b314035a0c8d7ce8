/** Stored state is untrusted: unknown parts are dropped and reported, a wrong shape is refused. */
import { standsAlone } from './choose-option.ts';
import type { Answers, Flow, Question } from './questionnaire.ts';
import { dropUnasked } from './progress.ts';
import { nearestStep, type Step } from './steps.ts';

export interface StoredAnswers {
  answers: Answers;
  step: Step;
}

export interface ParsedAnswers extends StoredAnswers {
  /** Whether something stored was unknown or no longer asked, and was left out. */
  partsDropped: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const parseStep = (value: unknown): Step | undefined => {
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'result') return { kind: 'result' };
  const { kind, id } = value;
  const known = kind === 'question' || kind === 'urgent';
  return known && typeof id === 'string' ? { kind, id } : undefined;
};

/**
 * The stored options a question could really have: known, and as many as it takes.
 * Options that stand alone never come with others; where only such contradict each other, none is kept.
 */
const knownOptions = (question: Question, stored: readonly string[]): string[] => {
  const known = question.options.map((option) => option.id).filter((id) => stored.includes(id));
  if (!question.multiple) return known.slice(0, 1);
  return known.length > 1 ? known.filter((id) => !standsAlone(question, id)) : known;
};

/** Reads what was stored. Undefined means damaged: the caller starts over and says so. */
export function parseStoredAnswers(flow: Flow, stored: unknown): ParsedAnswers | undefined {
  if (!isRecord(stored) || !isRecord(stored['answers'])) return undefined;
  const step = parseStep(stored['step']);
  const given = Object.entries(stored['answers']);
  if (!step || !given.every(([, options]) => isStringList(options))) return undefined;

  const storedAnswers = stored['answers'] as Record<string, string[]>;
  const known = flow.questions
    .filter((question) => storedAnswers[question.id] !== undefined)
    .map(
      (question) =>
        [question.id, knownOptions(question, storedAnswers[question.id] ?? [])] as const,
    )
    .filter(([, options]) => options.length > 0);
  const { answers } = dropUnasked(flow, Object.fromEntries(known));
  const count = (all: Answers) => Object.values(all).flat().length;
  return {
    answers,
    step: nearestStep(flow, answers, step),
    partsDropped: count(answers) !== count(storedAnswers),
  };
}
