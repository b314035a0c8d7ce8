/** The routes as they are in src/content, for tests of the engine on real data. */
import type { LenderChoice } from '~/lib/vocabulary/lender-kinds.ts';
import { buildComplainDefinition } from '~/lib/domain/complain/build-definition.ts';
import {
  readComplainBehaviours,
  readComplainBodies,
  readComplainQuestions,
  readComplainRules,
} from '~tests/support/content.ts';

const questions = readComplainQuestions();
export const behaviours = readComplainBehaviours();
export const bodies = readComplainBodies();
export const rules = readComplainRules();
export const definition = buildComplainDefinition({ questions, behaviours, bodies, rules });

/** The option ids of the question called `id`. */
const optionsOf = (id: string): string[] =>
  definition.questions.find((question) => question.id === id)!.options.map((option) => option.id);

export const lenderChoices = optionsOf('lender-kind') as LenderChoice[];
export const behaviourChoices = optionsOf('behaviour');
export const triedChoices = optionsOf('tried');

/** The answers that describe one situation. */
export const toAnswers = (lender: string, chosen: readonly string[], tried: string) => ({
  'lender-kind': [lender],
  behaviour: chosen,
  tried: [tried],
});
