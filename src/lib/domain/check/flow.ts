import type { CheckUrgent } from '~/lib/vocabulary/check.ts';
import type { Answers, Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { CheckDefinition } from './definition.ts';
import { decideCheck, genuinenessOf, signsIn } from './decide.ts';

/** After these the questions can wait: a person comes first. */
const REST_AFTER: readonly CheckUrgent[] = ['danger', 'relative-danger', 'despair'];

/** Whether something is so urgent that the tool ends there, with help, and offers to go on another time. */
export const needsRest = (definition: CheckDefinition, answers: Answers): boolean =>
  decideCheck(definition, answers).urgent.some((id) => REST_AFTER.includes(id));

/** How a reader says that they need a pause before anything else. */
const NEEDS_PAUSE: readonly string[] = ['panic', 'tired', 'rushed'];
/** The question that is asked once, before all others, and can be skipped. */
export const FEELING = 'feeling';

/** Whether the first answer calls for a pause. */
const needsPause = (answers: Answers): boolean =>
  NEEDS_PAUSE.some((feeling) => answers[FEELING]?.includes(feeling));

/** Whether no further answer can change that it is a likely scam. */
const isDecided = (definition: CheckDefinition, answers: Answers): boolean =>
  genuinenessOf(signsIn(definition, answers).flatMap((id) => definition.signs[id] ?? [])) ===
  'likely-scam';

/** The self-check as a flow: what is urgent interrupts it, and it can end once it is decided. */
export const checkFlow = (definition: CheckDefinition): Flow => ({
  questions: definition.questions,
  findUrgent: (answers) => [
    ...(needsPause(answers) ? ['pause'] : []),
    ...decideCheck(definition, answers).urgent,
  ],
  canFinish: (answers) => isDecided(definition, answers),
});
