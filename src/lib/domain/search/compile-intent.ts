/** A card's patterns as the browser gets them. */
import { compilePatterns } from '~/lib/domain/message/decide/compile-pattern.ts';
import type { Words } from '~/lib/domain/message/definition.ts';
import type { SearchIntent } from './intents.ts';

/** The sources of regular expressions for what a card is about. Throws for a word list that does not exist. */
export function compileIntent(
  { patterns, unless }: { patterns: readonly string[]; unless: readonly string[] },
  words: Words,
): Pick<SearchIntent, 'pattern' | 'unless'> {
  const other = compilePatterns(unless, words)?.source;
  return {
    pattern: compilePatterns(patterns, words)?.source ?? '',
    ...(other && { unless: other }),
  };
}
