/** One item of the practice quiz: an invented message or call, what to see in it, and what to do. */
import { z } from 'astro/zod';
import {
  PRACTICE_CLASSES,
  PRACTICE_KINDS,
  PRACTICE_LEVELS,
  SPAN_AXES,
} from '~/lib/vocabulary/practice.ts';
import { entryId, line, oneOf, pageId, reviewed } from './fields.ts';

const spanSchema = z
  .strictObject({
    said: line(40, '转到经办人的微信收款码').describe(
      'Copied from the message, where it stands exactly once',
    ),
    axis: oneOf(SPAN_AXES),
    sign: entryId('signs', 'private-payee')
      .optional()
      .describe(
        'What it is called, in the table that all tools share; a crossed line always names it',
      ),
    reason: line(90, '付给个人，你就没法核实。还款只走官方App或合同写明的账户。').describe(
      'Why it matters, in our words; says what force the rule has',
    ),
    sources: z
      .array(entryId('sources', 'civil-code'))
      .min(1, { error: 'every reason rests on at least one entry of src/content/sources' }),
  })
  .refine(({ axis, sign }) => axis !== 'conduct' || sign !== undefined, {
    error: 'a span with axis "conduct" names its sign, an entry of src/content/signs',
    path: ['sign'],
  });

/** Every index at which `part` begins in `whole`. */
const placesOf = (whole: string, part: string): number[] =>
  Array.from({ length: whole.length }, (_, index) => index).filter((index) =>
    whole.startsWith(part, index),
  );

/** The spans of each class must bear out what the class says. */
const CLASS_RULES = {
  scam: (axes: readonly string[]) => axes.includes('scam'),
  crossing: (axes: readonly string[]) => axes.includes('conduct') && !axes.includes('scam'),
  ordinary: (axes: readonly string[]) => !axes.includes('conduct') && !axes.includes('scam'),
};

/** An item with its answers. Names, lenders and amounts are invented; the patterns are from our facts. */
export const practiceItemSchema = reviewed({
  class: oneOf(PRACTICE_CLASSES),
  kind: oneOf(PRACTICE_KINDS),
  level: z
    .literal(PRACTICE_LEVELS, { error: `write one of: ${PRACTICE_LEVELS.join(', ')}` })
    .describe('1 is easy, 3 is hard'),
  scene: line(60, '你收到一条短信。').describe('What the reader knows besides the message'),
  said: z
    .string({ error: 'write the message as it would arrive, several lines with "|"' })
    .trim()
    .min(20, { error: 'at least 20 characters' })
    .max(320, { error: 'at most 320 characters: it must fit a phone' })
    .describe('What was said or written. A quotation: the rules for our own words do not hold'),
  spans: z.array(spanSchema).min(2, { error: 'mark at least 2 passages' }),
  lesson: line(80, '资料说得准，不算证明。要你付给个人，就停下。').describe(
    'What to take away, in one or two sentences, without blame',
  ),
  next: z
    .array(z.strictObject({ text: line(60, '自己打开官方App核对。'), page: pageId.optional() }))
    .min(2, { error: 'give 2 or 3 next steps' })
    .max(3, { error: 'give 2 or 3 next steps' }),
}).superRefine(({ said, spans, class: kind }, context) => {
  const ranges = spans.map(({ said: part }, index) => {
    const places = placesOf(said, part);
    if (places.length !== 1) {
      context.addIssue({
        code: 'custom',
        path: ['spans', index, 'said'],
        message: `"${part}" stands ${places.length} times in the message; copy a passage that stands there once`,
      });
    }
    return { from: places[0] ?? 0, to: (places[0] ?? 0) + part.length };
  });
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  if (sorted.some(({ from }, index) => index > 0 && from < sorted[index - 1]!.to)) {
    context.addIssue({ code: 'custom', path: ['spans'], message: 'two spans overlap' });
  }
  if (!CLASS_RULES[kind](spans.map(({ axis }) => axis))) {
    context.addIssue({
      code: 'custom',
      path: ['class'],
      message:
        'scam needs a scam span; crossing a conduct span and no scam span; ordinary has neither',
    });
  }
});

export type PracticeItemEntry = z.infer<typeof practiceItemSchema>;
