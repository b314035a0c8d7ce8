import type { ReliefSignEntry } from '~/lib/schemas/relief.ts';
import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import type { Reason } from '~/lib/domain/result/outcome.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import { signsQuestion, type ReliefDefinition } from './definition.ts';

/**
 * The trap check from its files: what is already done, then the signs in their order.
 * `toReason` names the sources; the catalog's stops the build at an unknown one.
 */
export function buildReliefDefinition(
  questions: readonly { id: string; data: QuestionEntry }[],
  signs: readonly { id: string; data: ReliefSignEntry }[],
  toReason: (text: string, sources: readonly string[]) => Reason,
): ReliefDefinition {
  const inOrder = [...signs].sort((a, b) => a.data.order - b.data.order);
  return {
    questions: [
      ...buildQuestions(questions),
      signsQuestion(inOrder.map(({ id, data }) => ({ id, label: data.label }))),
    ],
    signs: inOrder.map(({ id, data: { label, strength, reason, follows, sources } }) => ({
      id,
      label,
      strength,
      follows,
      ...toReason(reason, sources),
    })),
  };
}
