import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import { RESULT_WORDS, type OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { MessageResultView, SignalWords } from './result.ts';
import { MESSAGE_WORDS } from './words.ts';

/** The result as plain text for copying, with hotline numbers filled in; the pasted text is not repeated. */
export function composeMessageText(
  view: MessageResultView,
  hotlines: Readonly<Record<string, { name: string; number: string }>>,
): string {
  const fill = (text: string) => fillInlineText(text, (id) => hotlines[id]?.number ?? '');
  const outcomeLines = ({ title, lead, actions, hotlines: ids, wouldChange }: OutcomeWords) => [
    `【${title}】${fill(lead)}`,
    ...actions.map(({ text }, index) => `${index + 1}. ${fill(text)}`),
    ...ids.map((id) => `- ${hotlines[id]?.number ?? ''} ${hotlines[id]?.name ?? ''}`),
    ...(wouldChange ? [RESULT_WORDS.wouldChange + fill(wouldChange)] : []),
    '',
  ];
  const signalLine = ({ title, text, canProve, cannotProve, sources }: SignalWords) =>
    `- ${title}：${fill(text)}${MESSAGE_WORDS.canProve}${fill(canProve)}${MESSAGE_WORDS.cannotProve}${fill(cannotProve)}（${RESULT_WORDS.sources}${sources.map(({ name }) => name).join('、')}）`;
  return [
    view.heading,
    '',
    ...view.urgent.flatMap(outcomeLines),
    ...(view.outcome ? outcomeLines(view.outcome) : []),
    ...view.authorities.flatMap(outcomeLines),
    ...view.groups.flatMap(({ title, signals }) => [title, ...signals.map(signalLine), '']),
    ...(view.number
      ? [
          ...(view.number.published ? [view.number.published] : []),
          `${MESSAGE_WORDS.number}：${view.number.title}。${MESSAGE_WORDS.canProve}${view.number.canProve}${MESSAGE_WORDS.cannotProve}${view.number.cannotProve}`,
          '',
        ]
      : []),
    MESSAGE_WORDS.caveat,
  ].join('\n');
}
