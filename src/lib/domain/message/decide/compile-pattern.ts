/** Turns patterns of the language in schemas/message/pattern.ts into regular expressions. */
import type { Words } from '~/lib/domain/message/definition.ts';
import { LINK_SIGNS } from './links.ts';

/** What ends a clause and what ends a sentence, in folded text. */
const CLAUSE_ENDS = ',。!?;\\n';
const SENTENCE_ENDS = '。!?;\\n';

/** Never a dot alone or at an end: it would be found in links and at the end of lists. */
const NUMBER = '[0-9x*一二两三四五六七八九十百千万几数]{1,10}(?:\\.[0-9]{1,2})?';
/** What no whole number or name starts or ends beside. */
const EDGE = '[^0-9a-z*@_-]';
/** What patterns name in angle brackets without a word list. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'official-link': LINK_SIGNS.official,
  'odd-link': LINK_SIGNS.odd,
  link: `[${LINK_SIGNS.odd}${LINK_SIGNS.unknown}]`,
};
const TOKEN = /<([a-z-]+)>|([…~])(?:\{(\d+)\})?|(!\()|([()|?])|(#)|(=)|([\s\S])/g;
const SPECIAL = /[.*+?^${}()|[\]\\/-]/;

const gapOf = (sign: string, length: string | undefined): string =>
  sign === '…' ? `[^${CLAUSE_ENDS}]{0,${length ?? 6}}?` : `[^${SENTENCE_ENDS}]{0,${length ?? 12}}?`;

const groupOf = (name: string, words: Words): string => {
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn;
  const list = words[name];
  if (!list) throw new Error(`No word list "${name}" in src/content/message/words`);
  return `(?:${list.map((word) => toSource(word, words)).join('|')})`;
};

/** `pattern` as the source of a regular expression. Throws for a word list that does not exist. */
function toSource(pattern: string, words: Words): string {
  return pattern.replace(
    TOKEN,
    (
      _,
      name?: string,
      gap?: string,
      length?: string,
      not?: string,
      sign?: string,
      number?: string,
      edge?: string,
      other = '',
      offset = 0,
    ) => {
      if (name) return groupOf(name, words);
      if (gap) return gapOf(gap, length);
      if (not) return '(?!';
      if (sign) return sign === '(' ? '(?:' : sign;
      if (number) return NUMBER;
      // Before a word the edge is a character of the match (old browsers know no lookbehind); after it, none.
      if (edge) return offset === 0 ? `(?:^|${EDGE})` : `(?!${EDGE.replace('^', '')})`;
      return SPECIAL.test(other) ? `\\${other}` : other;
    },
  );
}

/** A group that stands for any word of the list `name`. Throws for a word list that does not exist. */
export const compileGroup = (name: string, words: Words): string => groupOf(name, words);

/** One expression that finds any of `patterns`; undefined when there are none. */
export function compilePatterns(
  patterns: readonly string[] | undefined,
  words: Words,
): RegExp | undefined {
  if (!patterns || patterns.length === 0) return undefined;
  return new RegExp(patterns.map((pattern) => toSource(pattern, words)).join('|'), 'g');
}
