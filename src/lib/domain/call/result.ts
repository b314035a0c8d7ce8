/** What taps mean: answers of the self-check, judged by its engine. */
import { decideCheck, type CheckJudgement } from '~/lib/domain/check/decide.ts';
import type { Call } from './call.ts';
import type { CallDefinition, CallTap } from './definition.ts';

/** The taps of `call`, in the order shown. */
export const tapsOf = ({ taps }: CallDefinition, call: Call): CallTap[] =>
  taps.filter(({ id }) => call.taps.includes(id));

/** What the taps decide so far. Everything tapped counts, also where the self-check would take one answer only. */
export function judgeCall(definition: CallDefinition, call: Call): CheckJudgement {
  const taps = tapsOf(definition, call);
  const all = definition.check.questions.map(
    ({ id }) => [id, taps.flatMap(({ answers }) => answers[id] ?? [])] as const,
  );
  return decideCheck(definition.check, Object.fromEntries(all));
}
