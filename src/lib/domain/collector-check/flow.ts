import type { Flow } from '../questionnaire/questionnaire.ts';
import type { CheckDefinition } from './definition.ts';
import { judge } from './judge.ts';

/** The quiz as a flow: danger, despair, money sent and data shared interrupt it. */
export const checkFlow = (definition: CheckDefinition): Flow => ({
  questions: definition.questions,
  findUrgent: (answers) => judge(definition, answers).urgent,
});
