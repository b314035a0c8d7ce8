/** The exact words for fields that cannot be read or are doubted. The page hands them to the calculator. */
import { AMOUNT_WORDS } from '~/lib/domain/values/amount-words.ts';
import { PERCENT_WORDS } from '~/lib/domain/values/percent-words.ts';
import type { Hint } from '~/lib/domain/budget/read/hints.ts';
import type { FieldProblem } from '~/lib/domain/budget/read/lines.ts';

/** A text for every problem and hint. */
export interface ProblemWords {
  problems: Record<FieldProblem, string>;
  hints: Record<Hint, string>;
}

/** The words themselves. */
export const PROBLEM_WORDS: ProblemWords = {
  problems: {
    ...AMOUNT_WORDS,
    ...PERCENT_WORDS,
    'amount-negative': '金额不能是负数。花出去的钱也填正数。',
    'amount-missing': '请填想借多少钱。不想试新贷款，就把这一组都清空。',
    'days-not-a-number': '每月几天，请填0到31之间的整数。',
    'name-missing': '请给这一行起个名字，或者删掉这一行。',
    'months-not-a-number': '分几个月还，请填1到360之间的整数。',
    'months-missing': '请填分几个月还，比如12。',
    'rate-missing': '请填利率或费率。确实不收，就填0。',
    'percent-not-a-number': '看不懂这个利率。请填数字，年利率14.5%就填14.5。',
  },

  hints: {
    'income-very-high': '月收入超过100万元，是不是多打了0，或者填成了年收入？',
    'rent-above-income': '房租比收入还高，是不是填反了，或者是一季度的房租？',
    'lowest-above-usual': '“最少的一个月”比一般的月份还多。我们按少的那个算。',
    'often-too-high': '这一项折成每月，是很大一笔。看看“多久一次”选得对不对。',
    'no-income': '收入没有填，先按0算。有收入的话，填上再算一次。',
    'no-food': '吃饭买菜没有填。不填就按0算，结果会偏乐观。',
    'rate-like-fraction': '年利率不到1%，很少见。年利率5%应填5，不是0.05。',
    'monthly-fee-like-fraction': '月费率很低。每月0.6%应填0.6，不是0.006。',
    'monthly-fee-like-annual': '每月超过3%，很高。对方说的会不会是年利率？',
    'rate-above-hundred': '利率超过100%，请再看一眼是不是填错了。真是这么高，先别借。',
  },
};

/** What the fields outside rows are called. */
export const FIELD_NAMES = {
  cash: '手头现金',
  surprise: '突然要花',
  buffer: '留多少应急',
  'loan.amount': '想借多少',
  'loan.months': '分几个月还',
  'loan.rate': '利率或费率',
};
