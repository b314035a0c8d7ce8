/** Reads the form: a loan, or every field that stands in the way. */
import { type Fen, readYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import { readPercent, type PercentProblem, type RatePeriod } from '~/lib/domain/values/rate.ts';
import { type DayProblem, readPastDay } from '~/lib/domain/values/read-day.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { type AprForm, type Quote, shownFields } from './form.ts';
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

/** The longest loan, in months: thirty years. */
export const LONGEST_TERM = 360;
/** The longest single repayment, in days: ten years. */
export const MOST_DAYS = 3650;
/** The most months of grace. */
export const LONGEST_GRACE = 60;
/** Contracts older than this are not compared with today’s lines. */
export const YEARS_BACK = 30;

/** What the rate of each way of quoting is for. */
const RATE_PERIODS: Record<Exclude<Quote, 'instalment'>, RatePeriod> = {
  fee: 'month',
  monthly: 'month',
  annual: 'year',
  daily: 'day',
};

/** What the payment of `form` is for: a month where there are several. */
export const paymentPeriod = ({ method }: AprForm): Period | undefined =>
  method === 'single' ? undefined : 'month';

type Report = (field: keyof AprForm, problem: AprProblem) => void;

const readAmount = (
  form: AprForm,
  field: keyof AprForm,
  report: Report,
  every?: Period,
): Fen | undefined => {
  const read = readYuan(form[field], every);
  if (read.kind === 'problem') report(field, `amount-${read.problem}`);
  return read.kind === 'amount' ? read.fen : undefined;
};

function readPrice(form: AprForm, report: Report): Price | undefined {
  const { quote } = form;
  if (quote === 'instalment') {
    const payment = readAmount(form, 'price', report, paymentPeriod(form));
    if (isBlank(form.price)) report('price', 'payment-missing');
    return payment === undefined ? undefined : { quote, payment };
  }
  const read = readPercent(form.price, RATE_PERIODS[quote]);
  if (read.kind === 'problem') report('price', `percent-${read.problem}`);
  if (read.kind === 'empty') report('price', 'rate-missing');
  return read.kind === 'percent' ? { quote, rate: read.percent / 100 } : undefined;
}

function readTerm(form: AprForm, report: Report): number | undefined {
  const isByDay = shownFields(form).termUnit && form.termUnit === 'day';
  const read = isByDay
    ? readCount(form.term, 1, MOST_DAYS, 'day')
    : readCount(form.term, 1, LONGEST_TERM, 'month');
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
  const contracted = isBlank(form.contracted) ? arrived : typed;
  const received = isBlank(form.received) ? contracted : arrived;
  if (typed === 0 || isBlank(form.contracted + form.received)) {
    report('contracted', 'contracted-missing');
  }
  if (!isBlank(form.received) && received === 0) report('received', 'received-zero');
  const price = readPrice(form, report);
  const term = readTerm(form, report);
  const upfront = readAmount(form, 'upfront', report) ?? 0;
  const monthly = (shown.monthly && readAmount(form, 'monthly', report, 'month')) || 0;
  const refund = readAmount(form, 'refund', report) ?? 0;
  const grace = readCount(shown.grace ? form.grace : '', 0, LONGEST_GRACE, 'month');
  if (grace.kind === 'problem') report('grace', 'grace-unreadable');
  const day = readPastDay(form.contractDay, today, YEARS_BACK);
  if (day.kind === 'problem') report('contractDay', `day-${day.problem}`);
  const lpr = readPercent(form.lenderKind === 'private' ? form.lpr : '', 'year');
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
