import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { makeTextParts } from '~/lib/domain/result/text.ts';
import type { ComplainResult, StopView } from './result.ts';

/** What the parts of a stop are called, on the page and in the text to copy. */
export const STOP_WORDS = {
  handles: '它管：',
  cannot: '它做不到：',
  contact: '怎么找：',
  attach: '带上：',
  deadlines: '多久该答复：',
  letter: '可以照着写、照着念',
  fullLetter: '要交书面的，写完整的一封：',
} as const;

/** Said wherever a letter is offered. */
export const LETTER_CAVEAT = '只写真的发生过的事，对不上的删掉。＿＿由你填。';

/** What may lead to another route. */
export const WOULD_CHANGE =
  '查清出借人是哪类机构，或者机构给了答复、到期没答复，回来改这一题，路线会变。一旦有人威胁、动手，先报警。';

/** The route as plain text for copying; without details, names and numbers alone. */
export function composeComplainText(
  view: ComplainResult,
  hotlines: Readonly<Record<string, { name: string; number: string }>>,
): string {
  const parts = makeTextParts({ hotlines, reasons: {} });
  const { fill } = parts;
  const stop = ({ place, name, hotlines: numbers, words, letter }: StopView) => [
    `【${place}】${name}`,
    ...(words
      ? [
          STOP_WORDS.handles + words.handles,
          STOP_WORDS.cannot + words.cannot.join('；'),
          STOP_WORDS.contact + fill(words.contact),
          STOP_WORDS.attach + words.attach.join('；'),
          STOP_WORDS.deadlines,
          ...words.deadlines.map(
            ({ text, sources: [source] }) => `- ${text}（${RESULT_WORDS.sources}${source.name}）`,
          ),
          ...(words.deadlineNote ? [`- ${words.deadlineNote}`] : []),
          '',
          `${STOP_WORDS.letter}（${LETTER_CAVEAT}）`,
          letter,
        ]
      : parts.hotlines(numbers)),
    '',
  ];
  const reason = view.reason;
  return [
    view.heading,
    '',
    ...view.urgent.flatMap(parts.urgent),
    view.first.lead,
    ...(reason
      ? [
          `${fill(reason.text)}（${RESULT_WORDS.sources}${reason.sources.map(({ name }) => name).join('、')}）`,
        ]
      : []),
    ...view.notes.map((note) => `- ${fill(note)}`),
    '',
    ...view.stops.flatMap(stop),
    ...view.besides.map(({ label, name }) => `另外，“${label}”这件事，找${name}。`),
    '',
    RESULT_WORDS.wouldChange + WOULD_CHANGE,
    '',
    '我的回答',
    ...view.answers.map(({ text, labels }) => `- ${text}${labels.join('；')}`),
    '',
    RESULT_WORDS.caveat,
  ].join('\n');
}
