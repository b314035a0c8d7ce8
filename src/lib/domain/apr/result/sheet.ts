/** What to hold against the sheet of all costs (综合融资成本明示表), row by row. */
import { rulePeriodStateOn } from '~/lib/domain/rules/decide/rules-on.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { LoanCost } from '~/lib/domain/apr/calculate.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { nameRates } from './rate-text.ts';
import type { WordedRule } from '~/lib/domain/apr/words.ts';

/** Whether the sheet was due, and what each of its rows should say. */
export interface SheetView {
  intro: string;
  /** What the row is called, and what to hold it against. */
  rows: { label: string; check: string }[];
}

function sheetIntro({ lenderKind, contractDay }: Loan, sheet: WordedRule): string {
  if (rulePeriodStateOn(sheet, contractDay) !== 'applies') {
    return `这条规定${formatDay(sheet.effectiveFrom)}才施行。在这之前签的，要不要补这张表，没有核实。`;
  }
  if (lenderKind === 'private') return '它管放贷机构，不管个人之间借钱。有人给你看表，也照下面对。';
  if (lenderKind !== '' && !sheet.lenderKinds.includes(lenderKind)) {
    return `${sheet.note ?? ''}看到了这张表，照下面对。`;
  }
  return '签约前要给你看这张表。截图留好，照下面一行一行对。';
}

/** The charges that were typed, each with how it is collected. */
function chargeWords({ contracted, received, upfront, monthly, refund }: Loan): string {
  const charges: [number, (amount: string) => string][] = [
    [contracted - received, (amount) => `先扣${amount}`],
    [upfront, (amount) => `一次另交${amount}`],
    [monthly, (amount) => `每月另交${amount}`],
    [refund, (amount) => `最后退${amount}`],
  ];
  const named = charges.flatMap(([amount, words]) =>
    amount > 0 ? [words(formatYuan(amount))] : [],
  );
  const typed = named.length > 0 ? `你填的：${named.join('，')}。` : '';
  return `${typed}每一项都要在表上找到，表上没有的先问。`;
}

/** The sheet for `loan`; `rule` is what obliges lenders to show it. */
export function viewSheet(loan: Loan, { cost, real }: LoanCost, rule: WordedRule): SheetView {
  const rates = real.kind === 'one' ? `我们算的是${nameRates(real.rates)}。` : '';
  const rows: [label: string, check: string][] = [
    ['本金', `应该是真正到手的${formatYuan(loan.received)}。写得更多，就是先扣了。`],
    ['每项利息和费用', chargeWords(loan)],
    ['收取方式和标准', '一次收、按月收，还是先扣；按什么算。'],
    ['谁来收', '放款机构、担保公司还是平台，名字逐字对。'],
    ['折成年化', `${rates}差得多，就问它是单利还是复利，漏了哪一项。`],
    ['违约时的或有成本', '晚还要多付什么，比如罚息。这里没有算。'],
  ];
  return {
    intro: `${sheetIntro(loan, rule)}${cost > 0 ? `各项加起来，应该和多付的${formatYuan(cost)}对得上。` : ''}`,
    rows: rows.map(([label, check]) => ({ label, check })),
  };
}
