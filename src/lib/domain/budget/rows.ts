/** The rows of the budget as data: what they are called, how often they come, where they show. */
import { FREQUENCIES, type Frequency, REPAYMENT_FREQUENCIES } from './frequencies.ts';
import type { Benchmark } from '../../schemas/benchmark.ts';

/** The six groups, in the order they are filled in. */
export const GROUPS = {
  income: { title: '收入', hint: '填到手的钱。收入不固定，再填最少的一个月。' },
  essential: { title: '必要开支', hint: '吃、住、看病、上学。这部分先留出来，不拿去还债。' },
  flexible: { title: '不那么急的开支', hint: '可以少一点、晚一点的。' },
  yearly: { title: '一年几次的开支', hint: '平时看不见，到时候躲不开。填每次多少、多久一次。' },
  debt: { title: '每月必须还的', hint: '每笔填账单上的最低还款或每期应还，不必填总欠款。' },
  saving: { title: '储蓄和应急', hint: '哪怕很少，也算进来。' },
} as const;

/** One of the six groups. */
export type GroupId = keyof typeof GROUPS;

/** The groups in order. */
export const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

/** Which statistical group of the 国家统计局 figures a row belongs to. */
export type SpendingCategory = NonNullable<Benchmark['category']>;

/** A row that every budget has. `short` marks the eight of the short version. */
interface RowDefinition {
  label: string;
  group: GroupId;
  frequency: Frequency;
  short?: true;
  category?: SpendingCategory;
}

/** All rows, in order. The usual Chinese rhythm of each is its first frequency. */
export const ROWS = {
  wages: { label: '工资到手', group: 'income', frequency: 'month', short: true },
  gig: { label: '兼职、日结、佣金', group: 'income', frequency: 'day' },
  benefits: { label: '补贴、失业金', group: 'income', frequency: 'month' },
  family: { label: '家人资助', group: 'income', frequency: 'month' },
  housingFund: { label: '公积金提取', group: 'income', frequency: 'month' },
  otherIncome: { label: '其他收入', group: 'income', frequency: 'month' },

  rent: {
    label: '房租',
    group: 'essential',
    frequency: 'month',
    short: true,
    category: 'housing',
  },
  mortgage: { label: '房贷月供', group: 'essential', frequency: 'month', short: true },
  utilities: {
    label: '水电燃气',
    group: 'essential',
    frequency: 'month',
    short: true,
    category: 'housing',
  },
  food: {
    label: '吃饭买菜',
    group: 'essential',
    frequency: 'day',
    short: true,
    category: 'food',
  },
  transport: {
    label: '交通',
    group: 'essential',
    frequency: 'month',
    short: true,
    category: 'transport',
  },
  telecom: { label: '手机、宽带', group: 'essential', frequency: 'month', category: 'transport' },
  medical: { label: '看病买药', group: 'essential', frequency: 'month', category: 'health' },
  children: { label: '孩子的花费', group: 'essential', frequency: 'month', category: 'education' },
  parents: { label: '赡养老人', group: 'essential', frequency: 'month' },
  socialInsurance: { label: '自己缴的社保', group: 'essential', frequency: 'month' },
  propertyFee: {
    label: '物业费',
    group: 'essential',
    frequency: 'quarter',
    category: 'housing',
  },

  daily: {
    label: '日用和零花',
    group: 'flexible',
    frequency: 'month',
    short: true,
    category: 'household',
  },
  eatingOut: { label: '外食、外卖', group: 'flexible', frequency: 'week', category: 'food' },
  clothing: { label: '衣物鞋包', group: 'flexible', frequency: 'quarter', category: 'clothing' },
  gifts: { label: '人情红包', group: 'flexible', frequency: 'month' },
  entertainment: {
    label: '娱乐、会员',
    group: 'flexible',
    frequency: 'month',
    category: 'education',
  },
  tobacco: { label: '烟酒', group: 'flexible', frequency: 'week', category: 'food' },
  travel: { label: '旅行', group: 'flexible', frequency: 'year', category: 'education' },

  insurance: { label: '保险', group: 'yearly', frequency: 'year' },
  tuition: {
    label: '学费、开学',
    group: 'yearly',
    frequency: 'halfYear',
    category: 'education',
  },
  festivals: { label: '过年过节', group: 'yearly', frequency: 'year' },
  car: { label: '车险、保养、年检', group: 'yearly', frequency: 'year', category: 'transport' },
  heating: { label: '取暖费', group: 'yearly', frequency: 'year', category: 'housing' },

  cardsAndLoans: {
    label: '信用卡、网贷的最低还款',
    group: 'debt',
    frequency: 'month',
    short: true,
  },
  instalments: { label: '车贷、分期的月供', group: 'debt', frequency: 'month' },
  friends: { label: '还亲友的', group: 'debt', frequency: 'month' },

  savings: { label: '存款', group: 'saving', frequency: 'month' },
  emergency: { label: '应急金', group: 'saving', frequency: 'month' },
} as const satisfies Record<string, RowDefinition>;

/** The id of a row that every budget has. */
export type RowId = keyof typeof ROWS;

/** All row ids, in order. */
export const ROW_IDS = Object.keys(ROWS) as RowId[];

/** The definition of `id`, with its optional parts. */
export const getRow = (id: RowId): RowDefinition => ROWS[id];

/** The frequencies a row of `group` offers. */
export const frequenciesOf = (group: GroupId): Frequency[] =>
  group === 'debt' ? REPAYMENT_FREQUENCIES : FREQUENCIES;
