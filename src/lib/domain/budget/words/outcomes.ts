/** What each answer says and leads to. Read by the page; an editor may change every word here. */
import type { Outcome } from '~/lib/domain/budget/decide.ts';
import type { RowId } from '~/lib/domain/budget/form/row-ids.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';

/** A thing to do: a sentence or the words of a link to `page`. */
interface ActionEntry {
  text: string;
  page?: string;
}

/**
 * An answer. In `sentence`: {0} 扣掉房租和生活费, {1} what is left before debts, {2} what is owed a
 * month, {3} the difference, {4} all spending, {5} what is missing. `first` is the one thing to do
 * now; `number` a hotline; `read` the articles for someone in this place.
 */
interface OutcomeEntry {
  tone: VerdictTone;
  word: string;
  sentence: string;
  first?: ActionEntry;
  number?: string;
  more: ActionEntry[];
  read: string[];
}

const CUT_LIVING = '先留出吃饭、住处和看病的钱，不为还款断掉。';
const NO_NEW_LOAN = '不借新款补缺口，不付钱请人代办。';
const NO_PAY_YET = { text: '写延期、减免申请', page: 'tools/letters/defer-or-reduce' };
const HELD_OUT = ['respond/benefits-and-relief', 'respond/stay-afloat'];

/** Every answer. */
export const OUTCOME_WORDS: Record<Outcome, OutcomeEntry> = {
  'nothing-filled': {
    tone: 'unknown',
    word: '还没有可以算的数',
    sentence: '先填收入、吃饭和住处，再点“算一算”。',
    more: [],
    read: [],
  },
  'no-income': {
    tone: 'caution',
    word: '先保生活',
    sentence: '现在没有收入，每月要花{4}。先留吃饭、住处和看病的钱，欠款往后放。',
    first: { text: '看这周先做的几件事', page: '#no-income' },
    number: 'gov-12345',
    more: [NO_PAY_YET, { text: NO_NEW_LOAN }],
    read: HELD_OUT,
  },
  'no-income-at-worst': {
    tone: 'caution',
    word: '先保生活',
    sentence: '最少的月份没有收入，那时一个月要花{4}。有收入的月份，先留出这笔。',
    first: { text: '看没收入的月份先做什么', page: '#no-income' },
    number: 'gov-12345',
    more: [NO_PAY_YET, { text: NO_NEW_LOAN }],
    read: ['prevention/irregular-income', ...HELD_OUT],
  },
  missing: {
    tone: 'unknown',
    word: '还不能说够不够',
    sentence: '还没填{5}。填上才知道剩多少。',
    more: [],
    read: ['prevention/monthly-budget'],
  },
  'missing-and-short': {
    tone: 'unknown',
    word: '还缺一块',
    sentence: '还没填{5}。不算它，每月已经差{3}。',
    number: 'legal-12348',
    more: [{ text: CUT_LIVING }, { text: NO_NEW_LOAN }],
    read: ['respond/stay-afloat'],
  },
  'living-costs-exceed-income': {
    tone: 'short',
    word: '不够生活',
    sentence: '还没算欠款，{6}就比收入多{3}。现在能还的是0元。',
    first: NO_PAY_YET,
    number: 'gov-12345',
    more: [{ text: CUT_LIVING }, { text: '看能申请什么救助', page: '#no-income' }],
    read: HELD_OUT,
  },
  'savings-exceed-rest': {
    tone: 'caution',
    word: '少存一点就够',
    sentence: '{0}，打算存的比剩下的多{3}。',
    more: [{ text: '把储蓄改小，再算一次。' }],
    read: ['prevention/emergency-fund'],
  },
  'no-debts': {
    tone: 'enough',
    word: '够',
    sentence: '{0}，每月剩{1}。此外没有填要还的欠款。',
    more: [],
    read: ['prevention/emergency-fund'],
  },
  enough: {
    tone: 'enough',
    word: '够',
    sentence: '{0}，每月剩{1}；要还{2}，还多{3}。',
    first: { text: '看先还哪一笔', page: 'tools/debts' },
    more: [{ text: '每笔至少还到最低，多的集中还一笔。' }],
    read: ['prevention/many-debts-one-plan', 'prevention/minimum-payment'],
  },
  tight: {
    tone: 'caution',
    word: '刚够',
    sentence: '{0}，每月剩{1}；要还{2}，只多{3}，一有意外就会不够。',
    first: { text: '看哪一天最紧', page: 'tools/cash-flow' },
    more: [{ text: '别再添新的分期。' }, { text: '每笔先还到最低。' }],
    read: ['prevention/due-day-routine', 'prevention/emergency-fund'],
  },
  'enough-if-cut': {
    tone: 'caution',
    word: '省一省才够',
    sentence: '现在每月差{3}。不急的开支和储蓄先停一停，就够还这{2}。',
    first: { text: '看哪一天最紧', page: 'tools/cash-flow' },
    more: [{ text: CUT_LIVING }, { text: NO_NEW_LOAN }],
    read: ['prevention/monthly-budget', 'prevention/many-debts-one-plan'],
  },
  'not-enough': {
    tone: 'short',
    word: '不够',
    sentence: '{7}{0}，每月剩{1}；要还{2}，还差{3}。',
    number: 'legal-12348',
    more: [{ text: CUT_LIVING }, { text: NO_NEW_LOAN }],
    read: ['respond/negotiate', 'prevention/many-debts-one-plan'],
  },
};

/**
 * Which debt goes first when not all can be paid: by what is lost if it is not, then by what the law
 * and the contract allow. `isFirst` marks those before which the others wait. `letter` asks for more time.
 */
export const DEBT_ORDER: { row: RowId; isFirst?: true; why: string; letter: string }[] = [
  {
    row: 'judgment',
    isFirst: true,
    why: '到期不还，对方可以申请强制执行。',
    letter: 'defer-or-reduce',
  },
  {
    row: 'carLoan',
    isFirst: true,
    why: '车押着，断了可能影响收入。先看合同。',
    letter: 'defer-or-reduce',
  },
  {
    row: 'guarantee',
    isFirst: true,
    why: '先看是哪种保证、保证期间过没过，再还。',
    letter: 'defer-or-reduce',
  },
  {
    row: 'creditCards',
    why: '欠款超出还款能力，可以和银行商量个性化分期，最长5年。',
    letter: 'credit-card-instalments',
  },
  { row: 'cardsAndLoans', why: '按合同谈，利率高的先谈。', letter: 'online-loan-plan' },
  { row: 'jiebei', why: '按合同谈延期或分期。', letter: 'online-loan-plan' },
  { row: 'huabei', why: '按合同谈延期或分期。', letter: 'online-loan-plan' },
  { row: 'baitiao', why: '按合同谈延期或分期。', letter: 'online-loan-plan' },
  { row: 'instalments', why: '先问提前结清和延期怎么算。', letter: 'online-loan-plan' },
  { row: 'friends', why: '说清楚哪天能还，晚一点。', letter: 'defer-or-reduce' },
];
