/** What the true-cost calculator is given: lender kinds, the rules with lines, the cost sheet, pages. */
import { LENDER_KINDS, type LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { formatRulePeriod } from '~/lib/domain/rules/result/period.ts';
import type { LineRule } from '~/lib/domain/apr/calculate/lines.ts';
import type { AprWords, WordedRule } from '~/lib/domain/apr/words.ts';
import { formatCitation } from '~/lib/domain/site/citation.ts';
import { type CallRule } from '~/lib/schemas/rules.ts';
import { callRuleEntries } from './rules/entries.ts';
import { indexCollection } from './find-entry.ts';
import { href } from './href.ts';
import { getPageLink } from './pages.ts';
import { getSource } from './sources.ts';

const benchmarks = await indexCollection('benchmarks');

const page = (id: string) => {
  const { title, href: address } = getPageLink(id);
  return { title, href: address };
};

function toWordedRule(id: string, data: CallRule): WordedRule {
  const { shortTitle, kindLabel } = getSource(data.source);
  const { title, statement, lenderKinds, condition, note } = data;
  const { effectiveFrom, effectiveFromBasis, effectiveTo } = data;
  return {
    id,
    title,
    statement,
    lenderKinds,
    condition,
    note,
    effectiveFrom,
    effectiveFromBasis,
    effectiveTo,
    period: formatRulePeriod(data),
    basis: formatCitation(shortTitle, data.article, kindLabel),
    href: href(`/rules/#${id}`),
  };
}

const toLine = ({ id, data }: (typeof callRuleEntries)[number]): LineRule[] =>
  data.figure?.kind === 'annual-rate' || data.figure?.kind === 'lpr-multiple'
    ? [{ ...toWordedRule(id, data), figure: data.figure }]
    : [];

function getRule(id: string): WordedRule {
  const entry = callRuleEntries.find((rule) => rule.id === id);
  if (!entry) throw new Error(`The true-cost calculator needs the call rule "${id}".`);
  return toWordedRule(id, entry.data);
}

function getLpr(): AprWords['lpr'] {
  const { data } = benchmarks.find('lpr-one-year');
  const { shortTitle, href: address } = getSource(data.source);
  return { values: data.values, caveat: data.caveat, source: { title: shortTitle, href: address } };
}

/** Everything the island is handed; a missing rule, figure or page stops the build. */
export const getAprWords = (): AprWords => ({
  lenders: [
    { kind: '', title: '不确定' },
    ...(Object.entries(LENDER_KINDS) as [LenderKind, string][]).map(([kind, title]) => ({
      kind,
      title,
    })),
  ],
  lines: callRuleEntries.flatMap(toLine),
  deduction: getRule('law-upfront-interest'),
  sheet: getRule('loan-cost-sheet'),
  lpr: getLpr(),
  pages: {
    lines: page('rights/interest-and-fees'),
    sheet: page('prevention/read-the-cost-sheet'),
  },
});
