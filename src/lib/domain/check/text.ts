import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { makeTextParts, type TextNames } from '~/lib/domain/result/text.ts';
import type { CheckResult, SeenSign } from './result.ts';
import { CHECK_WORDS, nameResult } from './words.ts';

/** The result as plain text for copying, in the order of the page. */
export function composeCheckText(result: CheckResult, names: TextNames): string {
  const { fill, actions, hotlines, reasons, urgent } = makeTextParts(names);
  const signs = (title: string, list: readonly SeenSign[]) =>
    list.length === 0
      ? []
      : [
          title,
          ...list.flatMap((sign) =>
            names.reasons[sign.id] ? reasons([sign]) : [`- ${sign.title}`],
          ),
          '',
        ];
  return [
    nameResult(result.verdict),
    result.verdict.sentence,
    '',
    ...result.urgent.flatMap(urgent),
    RESULT_WORDS.next,
    ...actions(result.actions),
    ...hotlines(result.hotlines),
    '',
    ...signs(CHECK_WORDS.reasons, result.reasons),
    ...signs(RESULT_WORDS.notProof, result.notProof),
    RESULT_WORDS.wouldChange,
    ...result.wouldChange.map((text) => `- ${fill(text)}`),
    '',
    CHECK_WORDS.answers,
    ...result.answers.map((answer) => `- ${answer.text}${answer.labels.join('；')}`),
    '',
    RESULT_WORDS.caveat,
  ].join('\n');
}
