/** What the lines on charges mean for one loan, in words. Never that something is illegal. */
import { formatDay } from '~/lib/domain/values/dates.ts';
import type { ComparedLine, LinePlace, LineRule } from '~/lib/domain/apr/calculate/lines.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import type { AprPage } from '~/lib/domain/apr/words.ts';

/** A line in words: where the loan stands, what that means, what the rule says, and its force. */
export interface LineView {
  id: string;
  title: string;
  href: string;
  verdict: string;
  meaning: string;
  statement: string;
  /** The source with its force. */
  basis: string;
  /** The days it holds for, and what is doubtful. */
  since: string;
  /** The LPR that the line was worked out with, and where it is from; undefined without one. */
  lpr: { words: string; source: AprPage | undefined } | undefined;
}

/** The one-year LPR in percent; `source` is undefined where the reader typed it. */
interface KnownLpr {
  percent: number;
  source: AprPage | undefined;
}

const PLACES: Record<LinePlace, (line: string) => string> = {
  above: (line) => `两种年化都高于${line}。`,
  between: (line) => `单利年化不高于${line}，复利年化高于它。这条线按哪种折，没有核实。`,
  below: (line) => `两种年化都不高于${line}。`,
};

type FigureKind = 'court-reduces-on-request' | 'no-new-loans-above' | 'lpr-multiple';

const MEANINGS: Record<FigureKind, { above: string; below: string }> = {
  'court-reduces-on-request': {
    above:
      '打官司时，超过的部分可以请求调减。要你自己提，法院还看是不是明显超过它的损失。这不等于整笔不用还。',
    below: '只看你填的数，没有到这条线。逾期以后的罚息、违约金也要合起来算。',
  },
  'no-new-loans-above': {
    above: '可以拿这个数去问放款机构：费用有没有都算进去。这不等于整笔不用还。',
    below: '只看你填的数，没有到这条线。',
  },
  'lpr-multiple': {
    above: '打官司时，利率按这条线封顶，逾期利息和违约金也算在一起。本金还是要还。',
    below: '只看你填的数，没有到这条线。逾期利息和违约金也要合起来算。',
  },
};

const kindOf = ({ figure }: LineRule): FigureKind =>
  figure.kind === 'lpr-multiple' ? 'lpr-multiple' : figure.effect;

function nameLine({ figure }: LineRule, percent: number | undefined): string {
  if (figure.kind === 'annual-rate') return `${figure.percent}%`;
  return `LPR的${figure.multiple}倍${percent === undefined ? '' : `（${percent}%）`}`;
}

function verdictOf({ rule, place, percent }: ComparedLine, day: string): string {
  const line = nameLine(rule, percent);
  if (place === undefined) return `${formatDay(day)}这条线在不在用，没有核实，不下结论。`;
  if (place === 'no-rate') return '年化不是唯一的数，不拿来比。';
  if (place === 'no-lpr') return '填上合同那天的一年期LPR，才能比。';
  return PLACES[place](line);
}

const lprWords = ({ percent, source }: KnownLpr, day: string): string =>
  source ? `${formatDay(day)}的一年期LPR是${percent}%。` : `一年期LPR用的是你填的${percent}%。`;

/** The lines in words, for a contract of `day`, when the LPR was `lpr`. */
export const viewLines = (
  lines: readonly ComparedLine[],
  day: string,
  lpr: KnownLpr | undefined,
): LineView[] =>
  lines.map((line) => {
    const { rule, place } = line;
    const { id, title, href, statement, basis, period, condition, note } = rule;
    const meaning = MEANINGS[kindOf(rule)];
    return {
      id,
      title,
      href,
      verdict: verdictOf(line, day),
      meaning:
        place === 'above' || place === 'between'
          ? meaning.above
          : place === 'below'
            ? meaning.below
            : '',
      statement: condition ? `${statement}前提：${condition}。` : statement,
      basis,
      since: `${period}。${note ?? ''}`,
      lpr:
        lpr && place !== undefined && rule.figure.kind === 'lpr-multiple'
          ? { words: lprWords(lpr, day), source: lpr.source }
          : undefined,
    };
  });

/** What stands above the lines: for whom and when they were chosen, or why there are none. */
export function linesIntro(
  { lenderKind, contractDay }: Loan,
  lenders: readonly { kind: string; title: string }[],
  count: number,
): string {
  if (lenderKind === '')
    return '没选是谁借给你的，没法比：各类机构的线不一样。看合同里的“出借人”。';
  const title = lenders.find(({ kind }) => kind === lenderKind)?.title ?? '';
  const day = formatDay(contractDay);
  return count === 0
    ? `${title}，按${day}签的看：我们没有查到核实过的线。`
    : `${title}，按${day}签的看，有${count}条线。线是打官司或监管用的尺子，不是“超过就违法”。`;
}
