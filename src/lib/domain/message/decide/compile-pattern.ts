/** Turns patterns of the language in schemas/message/pattern.ts into regular expressions. */
import type { MessageDefinition } from '~/lib/domain/message/definition.ts';

type Words = MessageDefinition['words'];

/** What ends a clause and what ends a sentence, in folded text. */
const CLAUSE_ENDS = ',。!?;\\n';
const SENTENCE_ENDS = '。!?;\\n';

const NUMBER = '[0-9x*.一二两三四五六七八九十百千万几数]{1,10}';
const TOKEN = /<([a-z-]+)>|([…~])(?:\{(\d+)\})?|(!\()|([()|?])|(#)|([\s\S])/g;
const SPECIAL = /[.*+?^${}()|[\]\\/-]/;

const gapOf = (sign: string, length: string | undefined): string =>
  sign === '…' ? `[^${CLAUSE_ENDS}]{0,${length ?? 6}}?` : `[^${SENTENCE_ENDS}]{0,${length ?? 12}}?`;

const groupOf = (name: string, words: Words): string => {
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
      other = '',
    ) => {
      if (name) return groupOf(name, words);
      if (gap) return gapOf(gap, length);
      if (not) return '(?!';
      if (sign) return sign === '(' ? '(?:' : sign;
      if (number) return NUMBER;
      return SPECIAL.test(other) ? `\\${other}` : other;
    },
  );
}

/** One expression that finds any of `patterns`; undefined when there are none. */
export function compilePatterns(
  patterns: readonly string[] | undefined,
  words: Words,
): RegExp | undefined {
  if (!patterns || patterns.length === 0) return undefined;
  return new RegExp(patterns.map((pattern) => toSource(pattern, words)).join('|'), 'g');
}
