/** The whole result as the screen and the copied text show it. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { calculateApr } from './calculate.ts';
import { findLpr } from './calculate/find-lpr.ts';
import { findHints } from './read/hints.ts';
import { compareWithLines } from './calculate/lines.ts';
import type { Loan } from './loan.ts';
import {
  answerSentences,
  deductionSentences,
  type Figure,
  ignoredWords,
  singleWords,
  viewFigures,
} from './result/answer.ts';
import { inputSentence } from './result/inputs.ts';
import { type FlowChart, type FlowTable, viewChart, viewTable } from './result/flow.ts';
import { linesIntro, type LineView, viewLines } from './result/lines.ts';
import { hintMessage } from './words/problems.ts';
import { type SheetView, viewSheet } from './result/sheet.ts';
import type { AprWords } from './words.ts';

/** The result in words. */
export interface AprResult {
  answer: string[];
  /** What was filled in. */
  input: string;
  figures: Figure[];
  /** Which of the two yearly rates is used where, and what was left out. */
  notes: string[];
  /** Where less arrived than the contract names. */
  deduction: string[];
  linesIntro: string;
  lines: LineView[];
  sheet: SheetView;
  table: FlowTable;
  chart: FlowChart;
  hints: FieldMessage[];
  unknowns: string[];
}

const RATE_NOTE =
  '两个数都没有算错，只是折法不同。监管规定（人民银行公告〔2021〕第3号，2021年3月发布）要求写明年化，按每期剩余本金算。用单利还是复利，原文我们没有看到。和别家比，单利比单利，复利比复利。';

const UNKNOWNS = [
  '逾期以后的罚息、违约金，这里没有算。',
  '提前还款要不要另收钱，看合同，这里没有算。',
  '一个月算一期。按天计息的账单，会差一点。',
  '零头四舍五入到分，和账单可能差几分。',
];

/** `loan` worked out, in words. */
export function composeAprResult(loan: Loan, words: AprWords): AprResult {
  const cost = calculateApr(loan);
  const { lenderKind, contractDay } = loan;
  const rates = cost.real.kind === 'one' ? cost.real.rates : undefined;
  const lpr = findLpr(loan, words.lpr);
  const lines = compareWithLines(words.lines, lenderKind, contractDay, rates, lpr?.percent);
  return {
    answer: answerSentences(cost),
    input: inputSentence(loan),
    figures: viewFigures(loan, cost),
    notes: [...ignoredWords(cost), ...singleWords(loan, cost), ...(rates ? [RATE_NOTE] : [])],
    deduction: deductionSentences(loan, cost),
    linesIntro: linesIntro(loan, words.lenders, lines.length),
    lines: viewLines(
      lines,
      contractDay,
      lpr && { percent: lpr.percent, source: lpr.isPublished ? words.lpr.source : undefined },
    ),
    sheet: viewSheet(loan, cost, words.sheet),
    table: viewTable(loan, cost),
    chart: viewChart(loan, cost),
    hints: findHints(loan, cost).map(hintMessage),
    unknowns: UNKNOWNS,
  };
}
