import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import type { AuthorityWords } from '~/lib/domain/rules/result/authority.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { formatRulePeriod } from '~/lib/domain/rules/result/period.ts';
import type { WordedRule } from '~/lib/domain/rules/result/judgement.ts';
import { RULES_ACTIONS, RULES_DANGER } from '~/lib/domain/rules/result.ts';
import { formatCitation } from '~/lib/domain/site/citation.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { callRuleEntries } from './rules/entries.ts';
import { callAuthorities } from './complain.ts';
import { toLinkWords } from './link-words.ts';
import { getSource } from './sources.ts';

const kindCount = Object.keys(LENDER_KINDS).length;

const toWordedRule = ({ id, data }: (typeof callRuleEntries)[number]): WordedRule => {
  const { shortTitle, kindLabel, seen, href } = getSource(data.source);
  const doubts = [seen === 'report' && '只见报道', data.confidence === 'medium' && '把握中等']
    .filter(Boolean)
    .join('，');
  const note = [doubts && `${doubts}。`, data.note].filter(Boolean).join('');
  const { title, statement, figure, lenderKinds, appliesTo, condition, premise, unless } = data;
  const { authority, effectiveFrom, effectiveFromBasis, effectiveTo, differsFrom } = data;
  return {
    id,
    title,
    statement,
    figure,
    lenderKinds,
    bindsEveryone: lenderKinds.length === kindCount,
    appliesTo,
    condition,
    premise,
    unless,
    authority,
    effectiveFrom,
    effectiveFromBasis,
    effectiveTo,
    differsFrom,
    ...(note && { note }),
    period: formatRulePeriod(data),
    basis: formatCitation(shortTitle, data.article, kindLabel),
    href,
  };
};

/**
 * The rules of /rules/ that set something a contact can be held against, and whom to turn to.
 * The engine chooses among them.
 */
export const checkedRules: { rules: WordedRule[]; authorities: AuthorityWords } = {
  rules: callRuleEntries.filter(({ data }) => data.figure !== undefined).map(toWordedRule),
  authorities: callAuthorities,
};

const links = toLinkWords({
  texts: [
    ...Object.values(callAuthorities.supervisors),
    ...Object.values(callAuthorities.others),
    RULES_DANGER.lead,
  ],
  pages: Object.values(RULES_ACTIONS).map(({ page }) => page),
});

/** What the island needs before the rules are loaded; an unknown hotline or page stops the build. */
export const rulesWords = {
  ...links,
  title: TOOLS.rules.title,
  form: wordContactForm(LENDER_KINDS),
  conducts: idsOf(CONDUCTS),
  next: toToolLinks(links.root, [
    { tool: 'log', why: '把这一次记下来，攒成能交出去的材料。' },
    { tool: 'complain', why: '先找谁，再找谁，带什么。' },
    { tool: 'letters', why: '要求停止越线的信，填空就能用。' },
    { tool: 'check', why: '这个来电像不像诈骗，另外查。' },
  ]),
};
