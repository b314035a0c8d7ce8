/** What the page looks up for the tool: lender kinds with their rules, sentences, pages. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { DebtsFormText, DebtsResultText, DebtsText } from './words/sentence-types.ts';

/** A page of this site. */
export interface DebtsPage {
  title: string;
  href: string;
}

/** A kind of lender, '' for someone who does not know, with the rules about what it may charge. */
export interface LenderChoice {
  kind: LenderKind | '';
  title: string;
  rules: { title: string; href: string; force: string }[];
}

/** Everything the island is handed. */
export interface DebtsFormWords {
  lenders: LenderChoice[];
  text: DebtsFormText;
  budgetPage: DebtsPage;
  guarantorPage: DebtsPage;
}

/** What the result needs besides: with it the page would not fit in one round trip. */
export interface DebtsResultWords {
  text: DebtsResultText;
  /** Who may be asked where the debts cannot be paid. */
  helpline: { name: string; number: string; tel: string };
}

/** All of it. */
export type DebtsWords = DebtsFormWords & Pick<DebtsResultWords, 'helpline'> & { text: DebtsText };

/** What the form was handed together with what came for the result. */
export const joinWords = (form: DebtsFormWords, result: DebtsResultWords): DebtsWords => ({
  ...form,
  ...result,
  text: { ...form.text, ...result.text },
});
