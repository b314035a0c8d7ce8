/** The pages that the calendar sends readers to. */

/** A page of this site. */
export interface PageLink {
  title: string;
  href: string;
}

/** Each page by what it is for. */
export interface CashFlowLinks {
  budget: PageLink;
  debts: PageLink;
  /** How to ask a lender for another day. */
  negotiate: PageLink;
  /** What to do while the money does not suffice. */
  hardship: PageLink;
}
