/** The routes as they are in src/content, for tests of the engine on real data. */
import { buildDefinition } from '../../../../src/lib/domain/complaint-route/build-definition.ts';
import type { LenderChoice } from '../../../../src/lib/schemas/complaint-route.ts';
import {
  readComplaintBehaviours,
  readComplaintBodies,
  readComplaintQuestions,
  readComplaintRules,
} from '../../../support/content.ts';

const questions = readComplaintQuestions();
export const behaviours = readComplaintBehaviours();
export const bodies = readComplaintBodies();
export const rules = readComplaintRules();
export const definition = buildDefinition({ questions, behaviours, bodies, rules });

/** The option ids of the question called `id`. */
export const optionsOf = (id: string): string[] =>
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
