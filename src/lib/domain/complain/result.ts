/** The route in words: assembles what the files say, and decides nothing. */
import type { OutcomeWords, Reason } from '~/lib/domain/result/outcome.ts';
import { listAnswerLabels, type AnswerLabels } from '~/lib/domain/questionnaire/answer-labels.ts';
import { conditionHolds } from '~/lib/domain/questionnaire/conditions.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { composeLetter, type KnownFacts } from './text/letter.ts';
import { QUESTION } from './definition.ts';
import { decideComplain, rankBehaviours, type Route } from './decide.ts';
import { urgentCards } from './flow.ts';
import type { BodyWords, ComplainDetails, ComplainWords } from './words.ts';

const PLACES = ['第一站', '第二站', '第三站'] as const;

/** One body on the route. */
export interface StopView {
  id: string;
  place: string;
  name: string;
  hotlines: readonly string[];
  /** Whether its letter shows at once. */
  isOpen: boolean;
  /** Ids of the pages of letters to it that can be filled in; may be empty. */
  letterPages: readonly string[];
  /** Absent while the details are not loaded. */
  words?: BodyWords;
  /** What to hand over or read out, with ＿＿ for what is missing; empty without details. */
  letter: string;
}

export interface ComplainResult {
  heading: string;
  urgent: OutcomeWords[];
  /** What comes first: how the order was made, and how to reach the first stop. */
  first: Pick<OutcomeWords, 'lead' | 'actions' | 'hotlines'>;
  /** Why in this order. */
  reason?: Reason | undefined;
  notes: string[];
  stops: StopView[];
  /** Whether a body on the route has a letter of its own; where none has, the others are offered. */
  hasLetters: boolean;
  /** What else happened, and whom to turn to for it. */
  besides: { label: string; name: string; hotlines: readonly string[] }[];
  answers: AnswerLabels[];
}

const labelOf = ({ definition }: ComplainWords, questionId: string, optionId: string): string =>
  definition.questions
    .find(({ id }) => id === questionId)
    ?.options.find(({ id }) => id === optionId)?.label ?? '';

const describeDeciding = (words: ComplainWords, { behaviour }: Route, answers: Answers): string =>
  (answers[QUESTION.behaviour]?.length ?? 0) > 1
    ? `你选了几项，按最急的“${labelOf(words, QUESTION.behaviour, behaviour)}”定先后。`
    : '不管用，再找下一站。';

/** What to do at once; the whole of it stands at the stop itself. */
const firstSentence = (text: string): string => /^[^。]+。/.exec(text)?.[0] ?? text;

/** Everything the result shows for `answers`; `details` is absent while it is not loaded. */
export function composeComplainResult(
  words: ComplainWords,
  details: ComplainDetails | undefined,
  answers: Answers,
  facts: KnownFacts,
): ComplainResult {
  const route = decideComplain(words.definition, answers);
  const notes = (details?.notes ?? []).filter(({ when }) => conditionHolds(when, answers));
  const situation = {
    lender: route.lender,
    behaviours: rankBehaviours(words.definition, answers[QUESTION.behaviour] ?? []).filter(
      (id) => !route.besides.some(({ behaviour }) => behaviour === id),
    ),
    history: notes.find(({ history }) => history !== undefined)?.history,
    ...facts,
  };
  const stops = route.bodies.map((id, index): StopView => {
    const body = details?.bodies[id];
    return {
      id,
      isOpen: index === 0,
      place: PLACES[index] ?? '',
      name: words.bodies[id]?.name ?? '',
      hotlines: words.bodies[id]?.hotlines ?? [],
      letterPages: words.bodies[id]?.letters ?? [],
      ...(body && { words: body }),
      letter: details && body ? composeLetter(body.letter, details, situation) : '',
    };
  });
  return {
    heading: `结果：先找${stops[0]?.name}，再找${stops[1]?.name}`,
    urgent: urgentCards(words.definition, answers).map((id) => words.cards[id]),
    first: {
      lead: describeDeciding(words, route, answers),
      actions: stops.slice(0, 1).map(({ name, words: body }) => ({
        text: firstSentence(body?.contact ?? `先找${name}。`),
      })),
      hotlines: stops[0]?.hotlines ?? [],
    },
    reason: details?.reasons[route.rule],
    notes: notes.map(({ text }) => text),
    stops,
    hasLetters: stops.some(({ letterPages }) => letterPages.length > 0),
    besides: route.besides.map(({ behaviour, body }) => ({
      label: labelOf(words, QUESTION.behaviour, behaviour),
      name: words.bodies[body]?.name ?? '',
      hotlines: words.bodies[body]?.hotlines ?? [],
    })),
    answers: listAnswerLabels(words.definition, answers),
  };
}
