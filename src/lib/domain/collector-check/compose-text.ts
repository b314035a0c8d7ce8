import { fillInlineText } from '../inline-text.ts';
import type { CheckRule } from './definition.ts';
import {
  RESULT_WORDS,
  type ActionWords,
  type OutcomeWords,
  type ReasonCatalog,
} from '../outcome.ts';
import type { ResultView } from './compose-result.ts';

/** How the text names what the result only refers to by id. */
export interface TextNames {
  /** By id; numbers as they are dialled. */
  hotlines: Readonly<Record<string, { name: string; number: string }>>;
  /** Empty while the reasons are not loaded; the text then goes without them. */
  reasons: ReasonCatalog;
}

/**
 * The result as plain text for copying: findings, reasons with sources and what would change them,
 * next steps, official contacts, the reader's answers.
 */
export function composeText(result: ResultView, names: TextNames): string {
  const fill = (text: string) => fillInlineText(text, (id) => names.hotlines[id]?.number ?? '');
  const actions = (list: readonly ActionWords[]) =>
    list.map((action, index) => `${index + 1}. ${fill(action.text)}`);
  const hotlines = (ids: readonly string[]) =>
    ids.map((id) => fill(`- {{${id}}} `) + (names.hotlines[id]?.name ?? ''));
  const reasons = (list: readonly CheckRule[]) =>
    list.flatMap(({ id }) => {
      const reason = names.reasons[id];
      const sources = reason?.sources.map(({ name }) => name).join('、');
      return reason ? [`- ${fill(reason.text)}（${RESULT_WORDS.sources}${sources}）`] : [];
    });
  const urgent = (outcome: OutcomeWords) => [
    `【${outcome.title}】${fill(outcome.lead)}`,
    ...actions(outcome.actions),
    ...hotlines(outcome.hotlines),
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
