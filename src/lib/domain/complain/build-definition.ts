import type { BodyRole } from '~/lib/vocabulary/complain.ts';
import type { BehaviourEntry, BodyEntry, RouteEntry } from '~/lib/schemas/complain.ts';
import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import type { ComplainDefinition } from './definition.ts';

/** An entry of a collection with its file name. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** The four collections that routes are made of. */
export interface RouteFiles {
  questions: readonly Entry<QuestionEntry>[];
  behaviours: readonly Entry<BehaviourEntry>[];
  bodies: readonly Entry<BodyEntry>[];
  rules: readonly Entry<RouteEntry>[];
}

const bodiesByLender = (bodies: RouteFiles['bodies'], role: BodyRole) =>
  Object.fromEntries(
    bodies
      .filter(({ data }) => data.role === role)
      .flatMap(({ id, data }) => data.lenders.map((lender) => [lender, id] as const)),
  );

/** What the engine needs from the files; leaves out all words, because it is part of the page. */
export function buildComplainDefinition(files: RouteFiles): ComplainDefinition {
  const { questions, behaviours, bodies, rules } = files;
  return {
    questions: buildQuestions(questions),
    rules: rules.map(({ id, data: { when, bodies: route } }) => ({
      id,
      behaviours: when.behaviours,
      ...(when.lenders && { lenders: when.lenders }),
      ...(when.tried && { tried: when.tried }),
      bodies: route,
    })),
    urgency: Object.fromEntries(behaviours.map(({ id, data }) => [id, data.urgency])),
    cards: Object.fromEntries(
      behaviours.flatMap(({ id, data: { urgentCard } }) =>
        urgentCard ? [[id, urgentCard] as const] : [],
      ),
    ),
    roles: {
      lender: bodiesByLender(bodies, 'lender'),
      regulator: bodiesByLender(bodies, 'regulator'),
    },
    triedBy: Object.fromEntries(
      bodies
        .filter(({ data }) => data.triedBy.length > 0)
        .map(({ id, data }) => [id, data.triedBy]),
    ),
  };
}
