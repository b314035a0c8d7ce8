import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { toLetterLinks, toLetterPage, toToolLinks } from '~/lib/domain/site/tool-links.ts';
import { toLinkWords } from './link-words.ts';
import { callRuleEntries } from './rules/entries.ts';

/** The hours that the rules name. Were there several, what counts as night would have to be asked: it stops the build. */
function findQuietHours(): QuietHours {
  const named = callRuleEntries.flatMap(({ data: { figure } }) =>
    figure?.kind === 'quiet-hours' ? [{ from: figure.from, to: figure.to }] : [],
  );
  const [hours] = named;
  if (!hours || named.some(({ from, to }) => from !== hours.from || to !== hours.to)) {
    throw new Error(
      'rules: the log counts nights by one pair of quiet hours; the rules name others.',
    );
  }
  return hours;
}

const LETTERS = [
  'complain-lender',
  'complain-nfra',
  'complain-microloan',
  'stop-improper-collection',
].map(toLetterPage);

const links = toLinkWords({ pages: LETTERS });

/** What the island needs; an unknown letter stops the build. */
export const logWords = {
  ...links,
  title: TOOLS.log.title,
  known: { lenderKinds: idsOf(LENDER_KINDS), conducts: idsOf(CONDUCTS) },
  hours: findQuietHours(),
  letters: toLetterLinks(links, LETTERS),
  next: toToolLinks(links.root, [
    { tool: 'rules', why: '拿其中一次，逐条对照规则。' },
    { tool: 'complain', why: '先找谁，再找谁，带什么。' },
  ]),
};

/** The words for what the rules say, as a file of their own: only one view needs them. */
export const logRuleWords = wordContactForm(LENDER_KINDS);
