/** What a query is about before any page is: danger, despair, money just sent, or the job of a tool. */
import { inPageWords } from './concepts.ts';
import type { IsLikeCry } from './cries.ts';
import { replaceNumbers } from './query.ts';
import { type CharacterTable, foldWriting } from '~/lib/domain/values/fold-text.ts';

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

/** Three characters and more that stand apart one by one. */
const APART = /(?:^|[\s、])\p{Script=Han}(?:[\s、]+\p{Script=Han}(?=[\s、]|$)){2,}/gu;

/**
 * One writing for all queries, that of messages: half-width, lower case, unusual `characters` as the usual ones, and
 * characters that stand apart one by one together.
 */
export const foldQuery = (query: string, characters: CharacterTable): string =>
  foldWriting(query.trim(), characters).replace(APART, (run) => run.replace(/[\s、]+/g, ''));

/** What stands in place of words that mean it otherwise: the end of a clause. */
const NOT_MEANT = '。';

/**
 * The cards for `query`, already in one writing; urgent ones alone where there are any. `unless` takes away only the
 * words that it finds: what else is said still counts. A card is urgent for what is like a cry, too: that adds cards.
 */
export function findIntents<
  Intent extends Pick<SearchIntent, 'id' | 'urgent' | 'pattern' | 'unless' | 'phoneNumber'>,
>(query: string, intents: readonly Intent[], isLikeCry: IsLikeCry): Intent[] {
  const meant = intents.filter(({ id, urgent, pattern, unless, phoneNumber }) => {
    const said = unless ? query.replace(new RegExp(unless, 'g'), NOT_MEANT) : query;
    const isMeant = new RegExp(pattern);
    return (
      isMeant.test(said) ||
      isMeant.test(inPageWords(said)) ||
      (phoneNumber && replaceNumbers(said, '') !== said) ||
      (urgent && isLikeCry(said, id))
    );
  });
  const urgent = meant.filter((intent) => intent.urgent);
  return urgent.length > 0 ? urgent : meant.slice(0, 2);
}
