/** What the page looks up for the tool: lender kinds with their rules, sentences, pages. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { DebtsText } from './words/sentence-types.ts';

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
export interface DebtsWords {
  lenders: LenderChoice[];
  text: DebtsText;
  budgetPage: DebtsPage;
  guarantorPage: DebtsPage;
}
