/**
 * The small language in which message signals are written. Everything in it is bounded, so that no text can make it slow:
 *
 *     a|b in ( )   one of these              (…)?  or x?   may be missing
 *     …  …{12}     up to 6 (or 12) characters of the same clause
 *     ~  ~{30}     up to 12 (or 30) characters of the same sentence
 *     #            a number, in digits or Chinese        <pay>   a word of src/content/message/words/pay.yaml
 *     !(a|b)       not followed by these                 =       the edge of a number or name, at a pattern's ends
 *     <link> <odd-link> <official-link>                          a link: not official, of an odd address, official
 */
import { z } from 'astro/zod';

/** How many characters all gaps of a pattern may skip together, multiplied: the most work at one place of a text. */
const MOST_WAYS = 4000;
const LONGEST_PATTERN = 600;
const DEFAULT_GAPS: Record<string, number> = { '…': 6, '~': 12 };

const GAP = /([…~])(?:\{(\d{1,2})\})?/g;
const FOREIGN = /[\\^$[\]]/;

const waysOf = (pattern: string): number =>
  [...pattern.matchAll(GAP)].reduce(
    (ways, [, sign = '', length]) => ways * (Number(length ?? DEFAULT_GAPS[sign]) + 1),
    1,
  );

const isBalanced = (pattern: string): boolean => {
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** What is wrong with `pattern`, in words for its author; undefined when it is fine. */
export function findPatternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `at most ${LONGEST_PATTERN} characters`;
  if (FOREIGN.test(pattern)) return 'no backslash ^ $ [ ]: this is not a regular expression';
  if (/\.[*+]/.test(pattern))
    return 'a gap is … or ~, with its length as …{12}; .* would be those two signs';
  if (!isBalanced(pattern)) return 'every ( needs its )';
  if (/[?]{2}|[…~}(|!]\?|^\?/.test(pattern)) return '? stands after a character or after )';
  if (/\{/.test(pattern.replace(GAP, ''))) return '{12} stands after … or ~ only';
  if (/[<>]/.test(pattern.replace(/<[a-z-]+>/g, ''))) return 'a word list is written <pay>';
  if (/^[…~]|[…~](?:\{\d+\})?$/.test(pattern)) return 'a gap stands between words, not at an end';
  const ways = waysOf(pattern);
  if (ways > MOST_WAYS) return `its gaps allow ${ways} ways; at most ${MOST_WAYS}: shorten them`;
  return undefined;
}

/** A pattern of the language above. */
export const messagePattern = z
  .string({ error: 'write a pattern such as "(共享|分享)…屏幕"' })
  .min(1)
  .superRefine((pattern, context) => {
    const fault = findPatternFault(pattern);
    if (fault) context.addIssue({ code: 'custom', message: `"${pattern}": ${fault}` });
  })
  .describe('Simplified, lower-case, half-width punctuation. Example: (共享|分享)…屏幕');
