/** The exact words for one month's result. */
import { formatYuan } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/rate.ts';
import {
  type Band,
  decideVerdict,
  EVEN_PERCENT,
  type MonthResult,
} from '~/lib/domain/budget/calculate.ts';
import { GROUP_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { GROUPS } from '~/lib/domain/budget/form/rows.ts';

/** A term and what stands beside it, with a sentence of explanation where it needs one. */
export interface FigureView {
  label: string;
  value: string;
  note: string;
}

const BAND_TITLES: Record<Band, string> = {
  gap: '缺口',
  even: '刚好持平',
  surplus: '有余',
};

/** The name of `band`. */
export const bandTitle = (band: Band): string => BAND_TITLES[band];

/** Surplus or gap in words: "剩300元" or "差300元". */
export const leftOrShort = (surplus: number): string =>
  surplus < 0 ? `差${formatYuan(-surplus)}` : `剩${formatYuan(surplus)}`;

/** What comes off the income before `left`, by name: only what was filled in beyond daily life. */
function deductionWords(hasMortgage: boolean, hasSavings: boolean): string {
  const housing = hasMortgage ? '房贷、房租' : '房租';
  return hasSavings ? `扣掉${housing}、生活费和储蓄` : `扣掉${housing}和生活费`;
}

/** The one sentence that answers the reader's question. */
export function answerSentence(month: MonthResult): string {
  const { totals, beforeDebts } = month;
  const hasMortgage = month.repayments > totals.debt;
  const deducted = deductionWords(hasMortgage, totals.saving > 0);
  const left = formatYuan(month.affordable);
  const debt = formatYuan(totals.debt);
  const difference = formatYuan(Math.abs(month.surplus));
  const outgoings = totals.saving > 0 ? '开支、还款和储蓄' : '开支和还款';
  const beforeSavings = beforeDebts + totals.saving;
  switch (decideVerdict(month)) {
    case 'nothing-filled':
      return '还没有可以算的数。先填一两行，再点“算一算”。';
    case 'no-income':
      return `不够。现在没有收入，每月的${outgoings}一共${formatYuan(month.spending)}。`;
    case 'no-income-at-worst':
      return month.spending === 0
        ? '最少的月份没有收入。开支和还款还没有填。'
        : `不够。最少的月份没有收入，${outgoings}一共${formatYuan(month.spending)}。`;
    case 'living-costs-exceed-income':
      return hasMortgage
        ? `不够。还没算别的欠款，房贷和生活开支就比收入多${formatYuan(-beforeSavings)}。`
        : `不够。还没算欠款，生活开支就比收入多${formatYuan(-beforeSavings)}。`;
    case 'savings-exceed-rest':
      return `${deductionWords(hasMortgage, false)}，每月剩${formatYuan(beforeSavings)}，打算存的比这多${difference}。少存一点，就不差了。`;
    case 'no-debts':
      return `${deducted}，每月剩${left}。你没有填要还的欠款。`;
    case 'only-mortgage':
      return `够。${deducted}，每月剩${left}。房贷以外，你没有填要还的欠款。`;
    case 'enough':
      return `够。${deducted}，每月剩${left}；要还${debt}，还多${difference}。`;
    case 'enough-if-cut':
      return `差${difference}。不急的开支和储蓄先停一停，就够还这${debt}。`;
    case 'not-enough':
      return `不够。${deducted}，每月剩${left}；要还${debt}，还差${difference}。`;
    case 'not-enough-without-savings':
      return `不够。就算先不存钱，${deductionWords(hasMortgage, false)}，每月剩${formatYuan(beforeSavings)}；要还${debt}，还差${formatYuan(totals.debt - beforeSavings)}。`;
  }
}

/** The band with its meaning, so that it never rests on colour. */
export function bandSentence({ band, surplus }: MonthResult): string {
  if (band === 'gap') return `每月${leftOrShort(surplus)}，钱不够用。`;
  if (band === 'even')
    return `每月${leftOrShort(surplus)}，不超过收入的${EVEN_PERCENT}%，一有意外就会不够。`;
  return `每月${leftOrShort(surplus)}。`;
}

/** The main figures: income, what repayments can take, and the usual month where it differs. */
export function monthFigures(month: MonthResult): FigureView[] {
  const irregular = month.usualIncome !== month.income;
  return [
    {
      label: irregular ? '收入（最少的月份）' : '收入',
      value: formatYuan(month.income),
      note: irregular ? '下面都按最少的月份算，这样更稳。' : '',
    },
    ...(irregular
      ? [
          {
            label: '收入（一般的月份）',
            value: formatYuan(month.usualIncome),
            note: `一般的月份，每月${leftOrShort(month.usualSurplus)}。`,
          },
        ]
      : []),
    { label: '支出和还款合计', value: formatYuan(month.spending), note: '' },
    ...(month.totals.debt > 0
      ? [
          {
            label: '其中每月必须还的',
            value: formatYuan(month.totals.debt),
            note: '只还最低，债不一定变少：没还的部分怎么计息，看合同和账单。',
          },
        ]
      : []),
    {
      label: '每月最多能承担的还款',
      value: formatYuan(month.affordable),
      note: '收入减去生活开支和储蓄，最低是0。和对方谈分期，别答应比这更多的数。',
    },
  ];
}

/** One group of spending, for the chart and its table. `fen` gives the length of the bar. */
export interface GroupView {
  label: string;
  fen: number;
  amount: string;
  share: string;
}

/** The spending groups with their share of all spending. */
export function groupViews({ totals, spending }: MonthResult): GroupView[] {
  return GROUP_IDS.filter((group) => group !== 'income').map((group) => ({
    label: GROUPS[group].title,
    fen: totals[group],
    amount: formatYuan(totals[group]),
    share: spending === 0 ? '没有支出' : formatShare(totals[group] / spending),
  }));
}
