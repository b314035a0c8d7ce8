/** What the rows and choices of the form are called. The page hands them over: script weighs more. */
import type { Home, LoanPrice } from '~/lib/domain/budget/form.ts';
import type { Frequency } from '~/lib/domain/budget/form/frequencies.ts';
import type { GroupId, RowId } from '~/lib/domain/budget/form/row-ids.ts';

/** What every row is called. */
export const ROW_LABELS: Record<RowId, string> = {
  wages: '工资到手',
  gig: '兼职、日结、佣金',
  partner: '伴侣的收入',
  pension: '养老金、退休金',
  household: '同住家人交来的钱',
  family: '父母、家人给的钱',
  benefits: '补贴、失业金',
  housingFund: '公积金提取',
  otherIncome: '其他收入',

  rent: '房租',
  mortgage: '房贷月供',
  utilities: '水电燃气',
  food: '吃饭买菜',
  transport: '交通',
  telecom: '手机、宽带',
  medical: '看病',
  medicine: '常年吃的药',
  children: '孩子的花费',
  parents: '赡养老人',
  socialInsurance: '自己缴的社保',
  propertyFee: '物业费',

  daily: '日用和零花',
  eatingOut: '外食、外卖',
  clothing: '衣物鞋包',
  gifts: '人情红包',
  entertainment: '娱乐、会员',
  tobacco: '烟酒',
  travel: '旅行',

  insurance: '保险',
  tuition: '学费、开学',
  festivals: '过年过节',
  car: '车险、保养、年检',
  heating: '取暖费',
  deposit: '房租押金、搬家',

  creditCards: '信用卡最低还款',
  huabei: '花呗最低还款',
  jiebei: '借呗最低还款',
  baitiao: '白条最低还款',
  cardsAndLoans: '其他信用卡、网贷',
  instalments: '分期的月供',
  carLoan: '车贷月供',
  guarantee: '替人担保要还的',
  judgment: '法院判了要还的',
  friends: '还亲友的',

  savings: '存款',
  emergency: '应急金',
};

/** What the groups are called, and what to know before filling them in. */
export const GROUP_WORDS: Record<GroupId, { title: string; hint: string }> = {
  income: { title: '收入', hint: '填到手的钱。收入不固定，只填最少的一个月也行。' },
  essential: { title: '必要开支', hint: '吃、住、看病、上学。先留出来，不拿去还债。' },
  flexible: { title: '不那么急的开支', hint: '可以少一点、晚一点的。' },
  yearly: { title: '一年几次的开支', hint: '平时看不见，到时候躲不开。填每次多少、多久一次。' },
  debt: { title: '每月必须还的', hint: '填账单上的最低还款或每期应还，不填总欠款。' },
  saving: { title: '储蓄', hint: '打算每月存的。没有就空着。' },
};

/** How each frequency is called. */
export const FREQUENCY_LABELS: Record<Frequency, string> = {
  day: '每天',
  week: '每周',
  twoWeeks: '每两周',
  month: '每月',
  twoMonths: '每两个月',
  quarter: '每季度',
  halfYear: '每半年',
  year: '每年',
};

/** How each way of living is called. */
export const HOME_LABELS: Record<Exclude<Home, ''>, string> = {
  rented: '租房',
  family: '住家里',
  owned: '自有房',
  dormitory: '单位、学校宿舍',
};

/** How each way of quoting a loan's price is called, with its unit and an example. */
export const LOAN_PRICES: Record<LoanPrice, { option: string; label: string; hint: string }> = {
  'annual-rate': {
    option: '年利率',
    label: '年利率（%）',
    hint: '年利率14.5%就填14.5。按每月还一样多（等额本息）算。',
  },
  'monthly-fee': {
    option: '每月手续费率',
    label: '每月手续费率（%）',
    hint: '每月0.6%就填0.6。按最初的本金收。',
  },
};
