/** What is wrong with a rate, in the words that every tool shares. */
import type { PercentProblem } from './rate.ts';

/** What a tool's own field is called, it says itself. */
export const PERCENT_WORDS: Record<`percent-${PercentProblem}`, string> = {
  'percent-negative': '利率不能是负数。',
  'percent-not-a-number': '看不懂这个利率。请填数字，0.6%就填0.6。',
  'percent-spaced': '中间有空格或逗号，是一个数还是两个数？请连着写。',
  'percent-too-large': '利率太大了。请看看是不是多打了几位。',
  'percent-is-day':
    '你写的是每天的利率，这里问的不是。到底是每天的吗？是，就把报法改成按天；不是，就只填数字。',
  'percent-is-month':
    '你写的是每月的利率，这里问的不是。到底是每月的吗？是，就把报法改成按月；不能改，就乘12按年填。',
  'percent-is-year':
    '你写的是每年的利率，这里问的不是。到底是每年的吗？是，就把报法改成按年；不是，就只填数字。',
};
