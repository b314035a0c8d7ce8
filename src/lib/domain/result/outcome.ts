/** What tools tell the reader: a finding in words, next steps, and reasons with their sources. */

/** A next step; `{{hotline}}` marks in `text`, `page` the id of a page to read. */
export interface ActionWords {
  text: string;
  page?: string | undefined;
}

/** What an outcome file says. */
export interface OutcomeWords {
  title: string;
  lead: string;
  actions: readonly ActionWords[];
  hotlines: readonly string[];
  articles: readonly string[];
  wouldChange?: string | undefined;
}

/** Why a rule speaks, and on what ground; loaded apart from the page, which it would make too heavy. */
export interface Reason {
  /** With `{{hotline}}` marks. */
  text: string;
  /** Names with their force, such as 民法典（法律）, and where they are described. */
  sources: readonly { name: string; href: string }[];
}

/** Reasons by rule id. */
export type ReasonCatalog = Readonly<Record<string, Reason>>;

/** What the parts of a result are called, on the page and in the text to copy. */
export const RESULT_WORDS = {
  wouldChange: '什么会改变它：',
  sources: '依据：',
  notProof: '这些不能当证明',
  next: '接下来',
  caveat: '只按你的回答推断，不是法律意见。',
} as const;
