/** Reads the form: a loan, or every field that stands in the way. */
import { type Fen, parseYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { parseCount } from '~/lib/domain/values/number-text.ts';
import { parsePercent, type PercentProblem } from '~/lib/domain/values/rate.ts';
import { type DayProblem, readPastDay } from '~/lib/domain/values/read-day.ts';
import { type AprForm, shownFields } from './form.ts';
import type { Loan, Price } from './loan.ts';

/** Why a field cannot be used. */
export type AprProblem =
  | `amount-${YuanProblem}`
  | `percent-${PercentProblem}`
  | `day-${DayProblem}`
  | 'contracted-missing'
  | 'received-zero'
  | 'payment-missing'
  | 'payment-below-principal'
  | 'rate-missing'
  | 'term-missing'
  | 'term-unreadable'
  | 'days-unreadable'
  | 'grace-unreadable'
  | 'upfront-eats-all';

/** A field that cannot be used. */
export interface FieldProblem {
  field: keyof AprForm;
  problem: AprProblem;
}

/** The longest loan, in months: thirty years; as a single repayment by the day: ten years. */
const LONGEST_TERM = 360;
const MOST_DAYS = 3650;
const LONGEST_GRACE = 60;
/** Contracts older than this are not compared with today’s lines. */
const YEARS_BACK = 30;

type Report = (field: keyof AprForm, problem: AprProblem) => void;

const readAmount = (form: AprForm, field: keyof AprForm, report: Report): Fen | undefined => {
  const read = parseYuan(form[field]);
  if (read.kind === 'problem') report(field, `amount-${read.problem}`);
  return read.kind === 'amount' ? read.fen : undefined;
};

function readPrice(form: AprForm, report: Report): Price | undefined {
  const { quote } = form;
  if (quote === 'instalment') {
    const payment = readAmount(form, 'price', report);
    if (form.price.trim() === '') report('price', 'payment-missing');
    return payment === undefined ? undefined : { quote, payment };
  }
  const read = parsePercent(form.price);
  if (read.kind === 'problem') report('price', `percent-${read.problem}`);
  if (read.kind === 'empty') report('price', 'rate-missing');
  return read.kind === 'percent' ? { quote, rate: read.percent / 100 } : undefined;
}

function readTerm(form: AprForm, report: Report): number | undefined {
  const isByDay = shownFields(form).termUnit && form.termUnit === 'day';
  const read = parseCount(form.term, 1, isByDay ? MOST_DAYS : LONGEST_TERM);
  if (read.kind === 'count') return read.count;
  const unreadable = isByDay ? 'days-unreadable' : 'term-unreadable';
  report('term', read.kind === 'empty' ? 'term-missing' : unreadable);
  return undefined;
}

/** Equal principals begin with principal and interest: a first payment below the principal fits no rate. */
const isFirstTooSmall = (form: AprForm, price: Price, contracted: Fen, term: number): boolean =>
  form.method === 'equal-principal' &&
  price.quote === 'instalment' &&
  price.payment < Math.floor(contracted / term);

/** Reads `form`, as filled in on `today` (YYYY-MM-DD). Fields that do not show are left out. */
export function readApr(
  form: AprForm,
  today: string,
): { loan: Loan } | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const report: Report = (field, problem) => problems.push({ field, problem });
  const shown = shownFields(form);

  const typed = readAmount(form, 'contracted', report);
  const arrived = readAmount(form, 'received', report);
  // Who has no contract at hand still knows what arrived.
  const contracted = form.contracted.trim() === '' ? arrived : typed;
  const received = form.received.trim() === '' ? contracted : arrived;
  if (typed === 0 || (form.contracted + form.received).trim() === '') {
    report('contracted', 'contracted-missing');
  }
  if (form.received.trim() !== '' && received === 0) report('received', 'received-zero');
  const price = readPrice(form, report);
  const term = readTerm(form, report);
  const upfront = readAmount(form, 'upfront', report) ?? 0;
  const monthly = (shown.monthly && readAmount(form, 'monthly', report)) || 0;
  const refund = readAmount(form, 'refund', report) ?? 0;
  const grace = parseCount(shown.grace ? form.grace : '', 0, LONGEST_GRACE);
  if (grace.kind === 'problem') report('grace', 'grace-unreadable');
  const day = readPastDay(form.contractDay, today, YEARS_BACK);
  if (day.kind === 'problem') report('contractDay', `day-${day.problem}`);
  const lpr = parsePercent(form.lenderKind === 'private' ? form.lpr : '');
  if (lpr.kind === 'problem') report('lpr', `percent-${lpr.problem}`);
  if (received !== undefined && received > 0 && upfront >= received) {
    report('upfront', 'upfront-eats-all');
  }
  if (contracted !== undefined && price && term && isFirstTooSmall(form, price, contracted, term)) {
    report('price', 'payment-below-principal');
  }

  if (
    contracted === undefined ||
    received === undefined ||
    !price ||
    !term ||
    problems.length > 0
  ) {
    return { problems };
  }
  return {
    loan: {
      contracted,
      received,
      method: price.quote === 'fee' ? 'fee' : form.method,
      price,
      term,
      termUnit: shown.termUnit ? form.termUnit : 'month',
      upfront,
      monthly,
      refund,
      grace: grace.kind === 'count' ? grace.count : 0,
      graceKind: shown.graceKind ? form.graceKind : 'free',
      lenderKind: form.lenderKind,
      contractDay: day.kind === 'day' ? day.day : today,
      lpr: lpr.kind === 'percent' ? lpr.percent : undefined,
    },
  };
}
