import { fillInlineText } from '../inline-text.ts';
import type { CheckRule } from './definition.ts';
import type { ActionWords, OutcomeWords, ReasonCatalog, ResultView } from './compose-result.ts';

/** How the text names what the result only refers to by id. */
export interface TextNames {
  /** The number of a hotline, as it is dialled. */
  numberOf: (hotlineId: string) => string;
  /** Empty while the reasons are not loaded; the text then goes without them. */
  reasons: ReasonCatalog;
}

/** The result as plain text for copying: findings, reasons with sources, next steps, the reader's answers. */
export function composeText(result: ResultView, names: TextNames): string {
  const fill = (text: string) => fillInlineText(text, names.numberOf);
  const actions = (list: readonly ActionWords[]) =>
    list.map((action, index) => `${index + 1}. ${fill(action.text)}`);
  const reasons = (list: readonly CheckRule[]) =>
    list.flatMap(({ id }) => {
      const reason = names.reasons[id];
      const sources = reason?.sources.map(({ name }) => name).join('、');
      return reason ? [`- ${fill(reason.text)}（依据：${sources}）`] : [];
    });
  const urgent = (outcome: OutcomeWords) => [
    `【${outcome.title}】${fill(outcome.lead)}`,
    ...actions(outcome.actions),
    '',
  ];
  const proofless = reasons(result.notProof);
  return [
    result.heading,
    '',
    ...result.urgent.flatMap(urgent),
    ...result.findings.flatMap((finding) => [
      `【${finding.title}】${fill(finding.lead)}`,
      ...reasons(finding.reasons),
      '',
    ]),
    ...(proofless.length > 0 ? ['这些不能当证明', ...proofless, ''] : []),
    '接下来',
    ...actions(result.actions),
    '',
    '我的回答',
    ...result.answers.map((answer) => `- ${answer.text}${answer.labels.join('；')}`),
    '',
    '只按回答推断，不是法律意见。',
  ].join('\n');
}
