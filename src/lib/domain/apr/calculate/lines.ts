/** Compares yearly rates with the lines that exist for a kind of lender on a day. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { CallRule } from '~/lib/schemas/rules.ts';
import { rulePeriodStateOn } from '~/lib/domain/rules/decide/rules-on.ts';
import type { AnnualRates } from '~/lib/domain/loans/fee-plan.ts';

/** A rule that draws a line, with the words a result shows. */
export interface LineRule
  extends
    Pick<CallRule, 'title' | 'statement' | 'lenderKinds' | 'condition' | 'note'>,
    Pick<CallRule, 'effectiveFrom' | 'effectiveFromBasis' | 'effectiveTo'> {
  id: string;
  /** A yearly rate in percent, with what happens above it; or so many times the one-year LPR. */
  figure: Extract<CallRule['figure'], { kind: 'annual-rate' | 'lpr-multiple' }>;
  /** The days it holds for, in words. */
  period: string;
  /** Name, article and force of its source. */
  basis: string;
  href: string;
}

/** Where the rates stand to a line: simple and compound at or below it, only compound above, or both. */
export type LinePlace = 'below' | 'between' | 'above';

/** A line that exists or may have existed on the day. */
export interface ComparedLine {
  rule: LineRule;
  /** Undefined where it is not known whether the rule existed on the day. */
  place: LinePlace | 'no-rate' | 'no-lpr' | undefined;
  /** In percent; undefined where the LPR of the day is not known. */
  percent: number | undefined;
}

/** Percent, rounded as shown: rounding to fen must not push 24 % over 24 %. */
const toPercent = (rate: number): number => Math.round(rate * 10_000) / 100;

function placeOf({ simple, compound }: AnnualRates, percent: number): LinePlace {
  if (toPercent(simple) > percent) return 'above';
  return toPercent(compound) > percent ? 'between' : 'below';
}

/**
 * The lines among `rules` for a loan of `lenderKind` made on `day`. `rates` is undefined where there
 * is no single rate; `lpr` is the one-year LPR of that day in percent, where it is known.
 */
export function compareWithLines(
  rules: readonly LineRule[],
  lenderKind: LenderKind | '',
  day: string,
  rates: AnnualRates | undefined,
  lpr: number | undefined,
): ComparedLine[] {
  return rules
    .filter((rule) => lenderKind !== '' && rule.lenderKinds.includes(lenderKind))
    .flatMap((rule): ComparedLine[] => {
      const state = rulePeriodStateOn(rule, day);
      if (state === 'ended' || state === 'not-yet') return [];
      const { figure } = rule;
      const percent =
        figure.kind === 'annual-rate'
          ? figure.percent
          : lpr && toPercent((figure.multiple * lpr) / 100);
      if (state === 'unknown') return [{ rule, percent, place: undefined }];
      if (percent === undefined) return [{ rule, percent, place: 'no-lpr' }];
      return [{ rule, percent, place: rates ? placeOf(rates, percent) : 'no-rate' }];
    });
}
