/** What the list of debts is given: lender kinds with the rules on charges, sentences, pages. */
import { LENDER_KINDS, type LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { DEBTS_FORM_TEXT, DEBTS_RESULT_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import type { DebtsFormWords, DebtsResultWords, LenderChoice } from '~/lib/domain/debts/words.ts';
import { ruleColumns, ruleTopics } from './rules/entries.ts';
import { href } from './href.ts';
import { getHotline } from './hotlines.ts';
import { getPageLink } from './pages.ts';

const page = (id: string) => {
  const { title, href: address } = getPageLink(id);
  return { title, href: address };
};

/** The rules on interest and fees that speak of `kind` alone, on the day of the build. */
function feeRules(kind: LenderKind): LenderChoice['rules'] {
  const column = ruleColumns.findIndex(({ id }) => id === kind);
  const fees = ruleTopics.find(({ topic }) => topic === 'fees');
  return (fees?.cells[column] ?? []).map(({ id, title, source }) => ({
    title,
    href: href(`/rules/#${id}`),
    force: source.kindLabel,
  }));
}

/** Everything the form is handed. The answer of someone who does not know comes first. */
export const getDebtsWords = (): DebtsFormWords => ({
  lenders: [
    { kind: '', title: '不确定', rules: [] },
    ...(Object.entries(LENDER_KINDS) as [LenderKind, string][]).map(([kind, title]) => ({
      kind,
      title,
      rules: feeRules(kind),
    })),
  ],
  text: DEBTS_FORM_TEXT,
  budgetPage: page('tools/budget'),
  guarantorPage: page('rights/contacts-and-family'),
});

/** What the result says, and whom it names. */
export function getDebtsResultWords(): DebtsResultWords {
  const { name, number, tel } = getHotline('legal-12348');
  return { text: DEBTS_RESULT_TEXT, helpline: { name, number, tel } };
}
