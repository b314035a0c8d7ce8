/** The court-message decoder as data: documents with their deadlines, rules on what proves what, outcomes. */
import { z } from 'astro/zod';
import { COURT_EFFECTS } from '~/lib/vocabulary/court.ts';
import { cited, entryId, line, oneOf, pageId, reviewed } from './fields.ts';
import { outcomeShape } from './outcome.ts';
import { conditionSchema, ruleExamples } from './questionnaire.ts';

/** A rule that counts or limits the time to act: its source and, where seen, its article. */
const basis = z
  .array(
    z.strictObject({
      ...cited('civil-procedure-law'),
    }),
  )
  .min(1, { error: 'name the source the deadline rests on' });

const action = z.strictObject({
  text: line(80, '写书面异议，交到发文的法院。'),
  page: pageId.optional(),
});

/**
 * One kind of paper or message: until when to act, what to do, what is left when the day has passed.
 * Its id is the option of the question `kind` that stands for it.
 */
export const courtDocumentSchema = reviewed({
  order: z.number().int().positive().describe('Shorter and harder deadlines first'),
  name: line(12, '支付令'),
  days: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Days from receipt, only where a rule counts them; else the paper names the day'),
  months: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Months from receipt, where a rule counts months'),
  countsFrom: line(70, '从判决生效那天算起；按收到那天数，是最早的日子。')
    .optional()
    .describe('Said beside the counted day, where the rule does not count from receipt'),
  short: line(16, '传票看上面的日子')
    .optional()
    .describe('The deadline in the heading of the result, where no days are counted'),
  limit: line(90, '15日内还清，或者交书面异议。都不做，对方可以直接申请执行。').describe(
    'Until when, to do what, and what follows if nobody does',
  ),
  basis,
  todo: z.array(action).min(2, { error: 'say at least 2 things to do' }),
  passed: z
    .array(action)
    .min(2, { error: 'say at least 2 things that can still be done' })
    .optional()
    .describe('What can still be done once the counted days are over'),
  letters: z
    .array(entryId('letters', 'payment-order-objection'))
    .default([])
    .describe('The letters that answer it, if there are any'),
  articles: z.array(pageId).min(1),
})
  .refine(({ days, months, passed }) => (days ?? months) === undefined || passed !== undefined, {
    error: 'a counted deadline says in passed what is left once it is over',
    path: ['passed'],
  })
  .refine(({ days, months, passed }) => passed === undefined || (days ?? months) !== undefined, {
    error: 'only a counted deadline can be over: give days or months, or leave passed out',
    path: ['passed'],
  })
  .refine(
    ({ days, months, short }) =>
      [days, months, short].filter((given) => given !== undefined).length === 1,
    { error: 'give one of days, months, or short where nothing is counted', path: ['short'] },
  );

/** A rule: when it holds, what it means, why, on what ground, with its own examples. */
export const courtRuleSchema = reviewed({
  effect: oneOf(COURT_EFFECTS),
  weight: z.number().int().min(1).max(9).describe('Rank among the reasons shown; 9 comes first'),
  when: conditionSchema,
  reason: line(90, '他要你先交“撤案费”。没核对清楚以前，一分不付。'),
  sources: z.array(entryId('sources', 'hohhot-court-sms')).min(1),
  examples: ruleExamples,
});

/** What the reader is told on whether it is real. */
export const courtOutcomeSchema = z.strictObject({
  ...outcomeShape,
  wouldChange: line(90, '你自己问过法院，查到或没查到，结论都会变。'),
});

export type CourtDocumentEntry = z.infer<typeof courtDocumentSchema>;
export type CourtRule = z.infer<typeof courtRuleSchema>;
