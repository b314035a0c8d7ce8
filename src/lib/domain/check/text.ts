import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { makeTextParts, type TextNames } from '~/lib/domain/result/text.ts';
import type { CheckResult } from './result.ts';

/**
 * The result as plain text for copying: findings, reasons with sources and what would change them,
 * next steps, official contacts, the reader's answers.
 */
export function composeCheckText(result: CheckResult, names: TextNames): string {
  const { fill, actions, hotlines, reasons, urgent } = makeTextParts(names);
  const proofless = reasons(result.notProof);
  return [
    result.heading,
    '',
    ...result.urgent.flatMap(urgent),
    ...result.findings.flatMap((finding) => [
      `【${finding.title}】${fill(finding.lead)}`,
      ...reasons(finding.reasons),
      ...(finding.wouldChange ? [RESULT_WORDS.wouldChange + fill(finding.wouldChange)] : []),
      '',
    ]),
    ...(proofless.length > 0 ? [RESULT_WORDS.notProof, ...proofless, ''] : []),
    RESULT_WORDS.next,
    ...actions(result.actions),
    ...hotlines(result.hotlines),
    '',
    '我的回答',
    ...result.answers.map((answer) => `- ${answer.text}${answer.labels.join('；')}`),
    '',
    RESULT_WORDS.caveat,
  ].join('\n');
}
