/** The result of a round in words: three numbers, what they mean, what to do next. */
import type { ActionWords } from '~/lib/domain/result/outcome.ts';
import type { BestScore } from './stored/best.ts';
import type { Score } from './decide.ts';
import type { Round } from './round.ts';
import { LEVEL_WORDS } from './words.ts';

/** One of the three numbers, with what it means. */
interface ScoreLine {
  label: string;
  count: number;
  remark: string;
}

/** What to do after practising, whatever the score. */
export const RESULT_ACTIONS: readonly ActionWords[] = [
  {
    text: '把核实的办法记熟：挂断，自己找官方渠道，再问。',
    page: 'identify/verify-in-five-minutes',
  },
  { text: '真收到可疑的短信、聊天，贴进去看有哪些信号。', page: 'tools/message' },
  { text: '刚接了可疑的电话，做一次自查。', page: 'tools/check' },
  { text: '弄不清算不算越线，一条条核对。', page: 'tools/rules' },
];

/** Said under every result. */
export const RESULT_CAVEAT =
  '题目都是编的，练得好也不能保证认出每一个骗局。真遇到了，还是自己核实。';

const remarkUnsure = (unsure: number, comfort: string, remark: string): string =>
  unsure > 0 ? `其中${unsure}个你选了拿不准，${comfort}${remark}` : remark;

/** The three numbers of `score`. */
export const listScore = (score: Score): ScoreLine[] => [
  {
    label: '漏掉的骗局',
    count: score.missed,
    remark:
      score.missed === 0
        ? '这一轮的骗局你都看出来了。'
        : remarkUnsure(score.missedUnsure, '去核实也躲得开。', '破绽在下面标着，再看一遍。'),
  },
  {
    label: '不必要的怀疑',
    count: score.doubted,
    remark: score.doubted === 0 ? '没有把普通的当成坏的。' : '谨慎不算错，核实一下就清楚。',
  },
  {
    label: '没看出的越线',
    count: score.overlooked,
    remark:
      score.overlooked === 0
        ? '越线的地方你都看出来了。'
        : remarkUnsure(score.overlookedUnsure, '先记下来也对。', '真欠钱，也不等于可以被这样催。'),
  },
];

/** Three numbers in a line: 漏掉的骗局0 · 不必要的怀疑1 · 没看出的越线0. */
export const describeScore = ({ missed, doubted, overlooked }: BestScore): string =>
  `漏掉的骗局${missed} · 不必要的怀疑${doubted} · 没看出的越线${overlooked}`;

/** Which round it is: 题号12（入门：破绽明显）. */
export const describeRound = ({ number, level, again }: Round): string =>
  `题号${number}（${LEVEL_WORDS[level]}）${again ? '，重练' : ''}`;
