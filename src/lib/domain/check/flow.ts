import type { Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition } from './definition.ts';
import { decideCheck } from './decide.ts';

/** The quiz as a flow: danger, despair, money sent and data shared interrupt it. */
export const checkFlow = (definition: CheckDefinition): Flow => ({
  questions: definition.questions,
  findUrgent: (answers) => decideCheck(definition, answers).urgent,
});
