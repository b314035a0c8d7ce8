/** The exact words for fields that cannot be read, and for values that are doubted. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { AMOUNT_WORDS } from '~/lib/domain/values/amount-words.ts';
import { PERCENT_WORDS } from '~/lib/domain/values/percent-words.ts';
import type { FieldHint, Hint } from '~/lib/domain/apr/read/hints.ts';
import { FIELD_NAMES } from './labels.ts';
import type { AprProblem, FieldProblem } from '~/lib/domain/apr/read.ts';

const PROBLEMS: Record<AprProblem, string> = {
  ...AMOUNT_WORDS,
  ...PERCENT_WORDS,
  'day-unreadable': '看不懂这个日期。请照这样填：2026-11-20。不知道就空着。',
  'day-impossible': '日历上没有这一天，请再看一眼。',
  'day-future': '这一天还没到。还没签合同就空着，按今天算。',
  'day-too-old': '这一天太早了，最多往前30年。',
  'contracted-missing': '请填合同写的借款金额，要大于0。不知道，就只填实际到手的。',
  'received-zero': '到手不能是0。没有先扣，就空着；还没到账，先别算，也先别交钱。',
  'payment-missing': '请填还多少。不知道，就在上面换一种报价方式。',
  'payment-below-principal': '第一期还的比每期本金还少，对不上。看看怎么还选得对不对。',
  'rate-missing': '请填利率或费率。确实不收，就填0。',
  'term-missing': '请填期数，一个月一期，12个月就填12。',
  'term-unreadable': '几期或几个月，请填1到360之间的整数。',
  'days-unreadable': '借多少天，请填1到3650之间的整数。',
  'grace-unreadable': '宽限几个月，请填0到60之间的整数。没有就空着。',
  'upfront-eats-all': '另交的钱不比到手的少，等于没借到。放款前要你先交钱的，先停下。',
};

const HINTS: Record<Hint, string> = {
  'received-above-contracted': '到手的比合同写的还多，是不是填反了？',
  'instalment-like-total': '一期就还得比借的还多，这会不会是一共要还的？',
  'pays-less-than-received': '一共还的比到手的少。看看有没有漏填，或者期数填少了。',
  'annual-like-fraction': '年利率不到1%，很少见。5%应填5，不是0.05。',
  'monthly-like-fraction': '每月不到0.05%，很低。0.6%应填0.6，不是0.006。会不会是日利率？',
  'monthly-like-annual': '每月这么多，很高。对方说的会不会是年利率？',
  'daily-like-fraction': '每天不到0.005%，很低。万分之五应填0.05，不是0.0005。',
  'daily-like-annual': '每天超过1%，很高。会不会是月利率或年利率？真这么高，先别借。',
  'rate-above-hundred': '年利率超过100%，请再看一眼是不是填错了。真这么高，先别借。',
  'lpr-like-fraction': 'LPR不到1%，请再看一眼。3%应填3，不是0.03。',
  'lpr-like-multiple': 'LPR这么高，请再看一眼。这里填LPR本身，不用先乘4。',
  'upfront-counted-twice': '这个数正好是到手少了的数。已经先扣掉的，不用再填一次。',
};

/** What is wrong with `problem`'s field, and what to type instead. */
export const problemMessage = ({ field, problem }: FieldProblem): FieldMessage => ({
  field,
  name: FIELD_NAMES[field],
  message: PROBLEMS[problem],
});

/** What is doubted about `hint`'s field. */
export const hintMessage = ({ field, hint }: FieldHint): FieldMessage => ({
  field,
  name: FIELD_NAMES[field],
  message: HINTS[hint],
});
