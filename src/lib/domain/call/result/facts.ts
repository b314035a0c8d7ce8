/** What goes on from a call to other tools. */
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { secondsOf, type Call } from '~/lib/domain/call/call.ts';
import type { CallDefinition, CallTap } from '~/lib/domain/call/definition.ts';
import { judgeCall, tapsOf } from '~/lib/domain/call/result.ts';
import { toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { clockInShanghai, dayInShanghai } from '~/lib/domain/values/dates.ts';

/** What `taps` say in the self-check. Several for a question that takes one answer leave it open. */
function answersOf({ check }: CallDefinition, taps: readonly CallTap[]): Answers {
  const given = check.questions.map(({ id, multiple }) => {
    const chosen = taps.flatMap(({ answers }) => answers[id] ?? []);
    return [id, multiple || chosen.length < 2 ? chosen : []] as const;
  });
  return Object.fromEntries(given.filter(([, chosen]) => chosen.length > 0));
}

/** What a call answers in the self-check by being one. */
const CHANNEL = { channel: ['phone'] } as const;

/** What goes on to the self-check, the call rules and the log; `from` is what the companion is called. */
export function toCallFacts(definition: CallDefinition, call: Call, from: string): CarriedFacts {
  const taps = tapsOf(definition, call);
  const answers = answersOf(definition, taps);
  const began = new Date(call.startedAt);
  return {
    ...toCarriedFacts(definition.check, answers, from),
    day: dayInShanghai(began),
    time: clockInShanghai(began),
    answers: { ...CHANNEL, ...answers },
    log: {
      startedAt: began.toISOString(),
      seconds: secondsOf(call, call.touchedAt),
      signs: judgeCall(definition, call).signs,
    },
  };
}
