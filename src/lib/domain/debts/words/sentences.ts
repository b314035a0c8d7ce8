import { AMOUNT_WORDS } from '~/lib/domain/values/amount-words.ts';
import { PERCENT_WORDS } from '~/lib/domain/values/percent-words.ts';
import { DEBTS_LABELS, DEBTS_PARTS } from './labels.ts';
import type { DebtsFormText, DebtsResultText, DebtsText } from './sentence-types.ts';

/** What the form says. Only the page and tests import these. */
export const DEBTS_FORM_TEXT: DebtsFormText = {
  parts: DEBTS_PARTS,
  labels: DEBTS_LABELS,
  rates: {
    annual: { name: '年利率', hint: '年利率18%就填18。不知道就空着。' },
    daily: { name: '日利率', hint: '日利率0.05%（万分之五）就填0.05。' },
    'monthly-fee': { name: '每月手续费率', hint: '每月0.6%就填0.6。按最初的本金收。' },
  },
  priorities: {
    '': { option: '都不是', why: '' },
    rent: { option: '拖欠的房租', why: '先保住住的地方。' },
    utilities: { option: '拖欠的水、电、燃气费', why: '先保住水、电、燃气。' },
    secured: { option: '有抵押的（房贷、车贷的欠供）', why: '先保住抵押出去的房或车。' },
    court: {
      option: '法院已经判了，或调解书写明的',
      why: '到期不还，对方可以申请强制执行。',
    },
  },
  events: {
    once: '这个月多还一笔',
    more: '从这个月起，每月多还',
    less: '从这个月起，每月少还',
  },
};

const TO_OFFER = { text: '看每家报多少', href: '#debt-offer' };

/** What the result says. */
export const DEBTS_RESULT_TEXT: DebtsResultText = {
  outcomes: {
    nothing: { tone: 'unknown', word: '还没有可以算的数' },
    unknown: { tone: 'unknown', word: '还算不出' },
    'short-now': { tone: 'short', word: '不够付最低', first: TO_OFFER, asksForHelp: true },
    short: { tone: 'caution', word: '中途会不够', first: TO_OFFER, asksForHelp: true },
    endless: { tone: 'short', word: '照这样还不清', first: TO_OFFER, asksForHelp: true },
    cleared: {
      tone: 'enough',
      word: '照这样还得清',
      first: { text: '看第一个月各付多少', href: '#debt-plans' },
    },
  },
  problems: {
    ...AMOUNT_WORDS,
    ...PERCENT_WORDS,
    'amount-negative': '金额不能是负数。要少还，把上面的选择改成“每月少还”。',
    'amount-missing': '请填金额，或者删掉这一行。',
    'balance-missing': '请填还欠多少。记不清就估一个，已经还清就填0。',
    'percent-not-a-number': '看不懂这个利率。请填数字，18%就填18；不知道就空着。',
    'percent-too-large': '利率太大了。请看看是不是多打了几位，或者选错了年、日、月。',
    'term-missing': '请填分几期。按月收手续费，要知道期数才能折成年利率。',
    'term-unreadable': '分几期，请填1到360之间的整数。',
    'due-day-unreadable': '每月几号还，请填1到31之间的整数。',
    'overdue-days-unreadable': '逾期几天，请填0到9999之间的整数。没逾期就空着。',
    'month-past': '这个月份已经过去了，请重新选。',
  },

  hints: {
    'rate-unknown': '没填利率，先按0算。真实的利息和时间只会更多。',
    'rate-like-fraction': '年利率不到1%，很少见。18%应填18，不是0.18。',
    'daily-like-annual': '日利率超过1%，很高。会不会是年利率？',
    'fee-like-annual': '每月超过3%，很高。会不会是年利率？',
    'rate-above-hundred': '年利率超过100%，请再看一眼是不是填错了。',
    'minimum-above-balance': '每月最少还的，比还欠的还多。看看是不是填反了。',
    'minimum-stands-still': '每月最少还的，不超过利息，光这样还不完。',
    'no-minimum': '没填每月最少还多少，按0算：轮到它之前，一分也不还。',
    'nothing-owed': '还欠的是0，没有算进计划。',
  },
  unknowns: [
    '罚息、复利、违约金会加多少，要看合同和账单，这里没有算。',
    '机构同不同意减免、延期或分期，由它决定，算不出来。',
    '信用卡的最低还款会变，这里按你填的数一直不变。',
    '按月收手续费的分期，提前还可能照收剩下的手续费，先问清。',
    '每月的利息按年利率÷12算，和账单按天算的会差一点。',
  ],
  strategies: {
    avalanche: { title: '先还利率高的（雪崩）', how: '多出来的钱，先还利率最高的一笔。' },
    snowball: { title: '先还欠得少的（雪球）', how: '多出来的钱，先还剩得最少的一笔。' },
    own: { title: '按我的顺序', how: '多出来的钱，先还列表里最上面的一笔。' },
  },
  answer: {
    nothing: '还没有可以算的欠款。先填一笔：还欠多少、利率、每月最少还多少。',
    needed: '只够付利息，每月要{0}。{1}。',
    'needed-unknown': '没填利率，光付利息要多少，还不知道。只算本金，{0}，加上利息会更多。',
    'nothing-paid': '没填每月最少还多少，也没填能多还多少，算不出哪个月还清。',
    finishing: '{0}个月还清，每月约{1}',
    short: '{0}的钱，比最少要还的差{1}，所以算到这里为止。先去谈少还一点。',
    'short-now': '每月能还{0}，比最少要还的差{1}。先还哪笔、每家报多少，看“谈分期报多少”。',
    'below-interest': '每月一共还{0}，不超过利息，欠款不会变少。',
    grows: '算到第{0}个月，欠的不比现在少。',
    'too-long': '算到第{0}个月（50年）还没还清，就不往下算了。',
    cleared: '{0}还清，要{1}，利息一共{2}。',
    same: '几种顺序，利息一样。',
    alike: '几种顺序差不多，利息最多差{0}，挑你坚持得住的。',
    'dearest-first': '先还利率高的，',
    'smallest-first': '先还欠得少的，利息多{0}{1}。',
    sooner: '，但第一笔早{0}还清',
    best: '{0}，最省：',
  },
  offer: {
    all: '够付每一笔最少要还的，一共{0}。照合同还就行，不用谈少。',
    part: '不够付全部。每月一共报{0}，先给优先的，其余按欠款多少分。',
    'priority-only': '只够优先要还的，每月{0}。其他的先报0元，说明困难，问能不能延期。',
    hardship: '现在没有能拿来还债的钱，报0元。先保住吃饭、住处和看病，再说明困难，问能不能延期。',
    'no-debts': '没有要还的欠款。',
  },
  offerNotes: {
    rounded: '每笔先抹到整元，抹下来的给欠得最多的一笔。没有一笔超过合同最少要还的。',
    left: '还有{0}不够分，留给自己。',
    spare: '还余{0}。可以填到“还能多还”里，也可以先留着应急。',
    token: '对方一定要一个数，可以每笔报10元，一共{0}。没有就报0，不用借来付。',
    'below-interest': '报的数比利息少：{0}。欠款还会变多，谈的时候一起问利息、罚息能不能减或停。',
    always: '报多少由你定，同不同意由机构定。谈成的每一条都要写下来。',
    'by-month': '按最少的一个月{0}报，这样每个月都做得到。',
    typed: '按你填的每月{0}。',
    budget: '按预算算出的每月{0}。',
    'budget-poorest': '按预算算出的每月{0}（收入最少的月份），这样坏月份也做得到。',
  },
};

/** All of them. */
export const DEBTS_TEXT: DebtsText = { ...DEBTS_FORM_TEXT, ...DEBTS_RESULT_TEXT };
