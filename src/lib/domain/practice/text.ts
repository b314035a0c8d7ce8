import { PRACTICE_KINDS } from '~/lib/vocabulary/practice.ts';
import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { nameSlips } from './result/feedback.ts';
import { scoreRound } from './decide.ts';
import { describeRound, listScore, RESULT_ACTIONS, RESULT_CAVEAT } from './result.ts';
import { listToReview, type Answered, type Round } from './round.ts';
import { CONDUCT_WORDS, GENUINENESS_WORDS, nameNote, nameVerdict } from './words.ts';

type Hotlines = Readonly<Record<string, { number: string }>>;

/** An item to go over again: message, what to see in it with reason and source, next steps. */
const describeItem = (
  { item, answer }: Answered,
  place: number,
  fill: (text: string) => string,
): string[] => [
  `${place}. ${PRACTICE_KINDS[item.kind]}：${nameVerdict(item)}（${nameSlips(item, answer).join('、')}）`,
  item.said,
  ...item.notes.map(
    (note) =>
      `- “${note.said}”——${nameNote(note)}。${fill(note.text)}（${RESULT_WORDS.sources}${note.sources.map(({ name }) => name).join('、')}）`,
  ),
  ...item.next.map(({ text }) => `→ ${fill(text)}`),
  '',
];

/** The result as plain text for copying: the numbers, every answer, and what to go over again in full. */
export function composePracticeText(
  round: Round,
  answered: readonly Answered[],
  hotlines: Hotlines,
) {
  const fill = (text: string) => fillInlineText(text, (id) => hotlines[id]?.number ?? '');
  const toReview = listToReview(answered);
  return [
    `真假练习：${describeRound(round)}`,
    ...listScore(scoreRound(answered)).map(
      ({ label, count, remark }) => `${label}：${count}。${remark}`,
    ),
    '',
    '我的回答',
    ...answered.map(
      ({ item, answer }, index) =>
        `${index + 1}. ${PRACTICE_KINDS[item.kind]}：${nameVerdict(item)}。我选：${GENUINENESS_WORDS[answer.genuineness]}；${CONDUCT_WORDS[answer.conduct]}`,
    ),
    '',
    ...(toReview.length > 0 ? ['再看一遍', ''] : []),
    ...toReview.flatMap((one, index) => describeItem(one, index + 1, fill)),
    RESULT_WORDS.next,
    ...RESULT_ACTIONS.map(({ text }, index) => `${index + 1}. ${text}`),
    '',
    RESULT_CAVEAT,
  ].join('\n');
}
