import { CALL_TAP_GROUPS } from '~/lib/vocabulary/call.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import type { CallLineEntry, CallTapEntry } from '~/lib/schemas/call.ts';
import type { CheckDefinition, CheckQuestion } from '~/lib/domain/check/definition.ts';
import type { CallDefinition, CallTap } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

const GROUPS = idsOf(CALL_TAP_GROUPS);

/** A tap that the self-check does not know would be carried nowhere, silently: it stops the build. */
const refuseUnknown = (taps: readonly CallTap[], { questions }: CheckDefinition): void => {
  for (const { id, answers } of taps) {
    for (const [question, [option = '']] of Object.entries(answers)) {
      const options = questions.find((asked) => asked.id === question)?.options ?? [];
      if (options.some((known) => known.id === option)) continue;
      throw new Error(
        `src/content/call/taps/${id}.yaml: the self-check has no ${question}: [${option}]`,
      );
    }
  }
};

/** Of `question`, the options that some tap chooses, with what they mean; no words. */
const keepTapped = (question: CheckQuestion, taps: readonly CallTap[]): CheckQuestion[] => {
  const chosen = new Set(taps.flatMap(({ answers }) => answers[question.id] ?? []));
  const options = question.options
    .filter(({ id }) => chosen.has(id))
    .map((option) => ({ ...option, label: '' }));
  return options.length === 0 ? [] : [{ ...question, text: '', why: '', options }];
};

/** The companion from its files, with as much of the self-check as taps can answer. */
export function buildCallDefinition(
  lines: readonly Entry<CallLineEntry>[],
  taps: readonly Entry<CallTapEntry>[],
  check: CheckDefinition,
): CallDefinition {
  const shown = [...taps]
    .sort(
      (a, b) =>
        GROUPS.indexOf(a.data.group) - GROUPS.indexOf(b.data.group) || a.data.order - b.data.order,
    )
    .map(({ id, data: { group, label, answers, reply, hint } }) => ({
      id,
      group,
      label,
      answers,
      ...(reply && { reply }),
      ...(hint && { hint }),
    }));
  refuseUnknown(shown, check);
  const questions = check.questions.flatMap((question) => keepTapped(question, shown));
  const meant = new Set([
    ...questions.flatMap(({ options }) => options.flatMap(({ signs = [] }) => signs)),
    ...check.rules.map(({ sign }) => sign),
  ]);
  return {
    lines: [...lines]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { title, say, hint } }) => ({ id, title, say, ...(hint && { hint }) })),
    taps: shown,
    check: {
      questions,
      signs: Object.fromEntries(Object.entries(check.signs).filter(([id]) => meant.has(id))),
      rules: check.rules,
    },
  };
}
