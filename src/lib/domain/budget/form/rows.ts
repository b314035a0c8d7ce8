/** What the rows of the budget are called and where they count. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import type { Frequency } from './frequencies.ts';
import { type GroupId, ROW_PLACES, type RowId } from './row-ids.ts';

/** The six groups. */
export const GROUPS = {
  income: { title: '收入', hint: '填到手的钱。收入不固定，再填最少的一个月。' },
  essential: { title: '必要开支', hint: '吃、住、看病、上学。这部分先留出来，不拿去还债。' },
  flexible: { title: '不那么急的开支', hint: '可以少一点、晚一点的。' },
  yearly: { title: '一年几次的开支', hint: '平时看不见，到时候躲不开。填每次多少、多久一次。' },
  debt: { title: '每月必须还的', hint: '每笔填账单上的最低还款或每期应还，不必填总欠款。' },
  saving: { title: '储蓄和应急', hint: '哪怕很少，也算进来。' },
} as const satisfies Record<GroupId, { title: string; hint: string }>;

/** What a row that every budget has is called. `short` marks the eight of the short version. */
interface RowWords {
  label: string;
  short?: true;
  category?: SpendingCategory;
}

const ROWS: Record<RowId, RowWords> = {
  wages: { label: '工资到手', short: true },
  gig: { label: '兼职、日结、佣金' },
  benefits: { label: '补贴、失业金' },
  family: { label: '家人资助' },
  housingFund: { label: '公积金提取' },
  otherIncome: { label: '其他收入' },

  rent: { label: '房租', short: true, category: 'housing' },
  mortgage: { label: '房贷月供', short: true },
  utilities: { label: '水电燃气', short: true, category: 'housing' },
  food: { label: '吃饭买菜', short: true, category: 'food' },
  transport: { label: '交通', short: true, category: 'transport' },
  telecom: { label: '手机、宽带', category: 'transport' },
  medical: { label: '看病买药', category: 'health' },
  children: { label: '孩子的花费', category: 'education' },
  parents: { label: '赡养老人' },
  socialInsurance: { label: '自己缴的社保' },
  propertyFee: { label: '物业费', category: 'housing' },

  daily: { label: '日用和零花', short: true, category: 'household' },
  eatingOut: { label: '外食、外卖', category: 'food' },
  clothing: { label: '衣物鞋包', category: 'clothing' },
  gifts: { label: '人情红包' },
  entertainment: { label: '娱乐、会员', category: 'education' },
  tobacco: { label: '烟酒', category: 'food' },
  travel: { label: '旅行', category: 'education' },

  insurance: { label: '保险' },
  tuition: { label: '学费、开学', category: 'education' },
  festivals: { label: '过年过节' },
  car: { label: '车险、保养、年检', category: 'transport' },
  heating: { label: '取暖费', category: 'housing' },

  cardsAndLoans: { label: '信用卡、网贷的最低还款', short: true },
  instalments: { label: '车贷、分期的月供' },
  friends: { label: '还亲友的' },

  savings: { label: '存款' },
  emergency: { label: '应急金' },
};

/** A row with its place. */
interface RowDefinition extends RowWords {
  group: GroupId;
  frequency: Frequency;
}

const DEFINITIONS = new Map(ROW_PLACES.map((place) => [place.id, { ...place, ...ROWS[place.id] }]));

/** The definition of `id`, with its optional parts. */
export const getRow = (id: RowId): RowDefinition => DEFINITIONS.get(id)!;
