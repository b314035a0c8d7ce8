/** What is wrong with an amount, in the words that every tool shares. */
import type { YuanProblem } from './money.ts';

/** A tool may say more about some of them. */
export const AMOUNT_WORDS: Record<`amount-${YuanProblem}`, string> = {
  'amount-negative': '金额不能是负数。',
  'amount-not-a-number': '看不懂这个金额。请填数字，比如1200、1,200或1.2万。',
  'amount-spaced': '中间有空格或逗号，是一个数还是两个数？是一个，就连着写，比如12000。',
  'amount-dotted': '“3.000”这样写，是3元还是3,000元？请写成3或3000。',
  'amount-range': '写了两个数，差得太远或者前大后小。到底是哪个？请只填一个。',
  'amount-other-period':
    '你写了“每月”“每天”这样的字，和这里问的不一样。是多久一次的数？请换算好，只填数字。',
  'amount-too-many-decimals': '金额最多到分，小数点后最多两位。',
  'amount-too-large': '金额太大了，最多填10亿元。请看看是不是多打了0。',
};
