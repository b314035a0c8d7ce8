/** What a query is about before any page is: danger, despair, money just sent, or the job of a tool. */

/** A card as the browser gets it: its patterns are sources of regular expressions. */
export interface SearchIntent {
  id: string;
  urgent: boolean;
  title: string;
  /** With `{{hotline}}` marks. */
  lead: string;
  hotlines: readonly string[];
  /** Where to read on. */
  page: { title: string; href: string };
  pattern: string;
  unless?: string | undefined;
  /** Whether what was typed is taken along to that page. */
  takesText: boolean;
  /** Whether a phone number in the query means it, too. */
  phoneNumber: boolean;
}

/** Seven digits and more, with what people put between them. */
const PHONE_NUMBER = /\+?\d(?:[- ]?\d){6,13}/;

/** One writing for all queries: half-width and lower case. */
export const foldQuery = (query: string): string => query.normalize('NFKC').toLowerCase().trim();

/** The cards for `query`, already in one writing; urgent ones alone where there are any. */
export function findIntents<
  Intent extends Pick<SearchIntent, 'urgent' | 'pattern' | 'unless' | 'phoneNumber'>,
>(query: string, intents: readonly Intent[]): Intent[] {
  const meant = intents.filter(
    ({ pattern, unless, phoneNumber }) =>
      (new RegExp(pattern).test(query) && !(unless && new RegExp(unless).test(query))) ||
      (phoneNumber && PHONE_NUMBER.test(query)),
  );
  const urgent = meant.filter((intent) => intent.urgent);
  return urgent.length > 0 ? urgent : meant.slice(0, 2);
}
