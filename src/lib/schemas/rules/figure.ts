import { z } from 'astro/zod';
import { EXCEPTIONS, FORBIDDEN_ACTS } from '~/lib/vocabulary/rules.ts';
import { line, oneOf } from '~/lib/schemas/fields.ts';
import { clock } from './clock.ts';

const count = z.int().positive();
const yieldsTo = oneOf(EXCEPTIONS)
  .optional()
  .describe('What lifts the rule; the words for it stand in `unless`');
const acts = z.array(oneOf(FORBIDDEN_ACTS)).min(1);

/** What a rule sets, so that a program can apply it. A rule that sets nothing countable has none. */
export const callRuleFigure = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('quiet-hours'),
      from: clock.describe('First forbidden minute'),
      to: clock.describe('First minute allowed again, the next day where it is earlier than from'),
      yieldsTo,
    }),
    z.strictObject({
      kind: z.literal('daily-limit'),
      count: count.describe('The most in one day'),
      counts: z
        .enum(['dialled', 'effective', 'attempted'], {
          error: 'write dialled (拨通), effective (有效通话) or attempted (没接通的拨打)',
        })
        .describe(
          'dialled: answered calls, and perhaps those that rang unanswered; effective: real talks; attempted: unanswered tries',
        ),
      calls: z
        .enum(['informing', 'interactive', 'any'], {
          error: 'write informing (告知式), interactive (交互式) or any',
        })
        .describe('Which calls are counted'),
      per: z
        .enum(['debtor', 'contact-point'], { error: 'write debtor or contact-point (联系方式)' })
        .optional()
        .describe('For whom or what it is counted; leave out where the text we saw does not say'),
      together: z
        .boolean()
        .default(false)
        .describe('true where the lender and all its collectors count as one'),
      yieldsTo,
    }),
    z.strictObject({
      kind: z.literal('open-limit'),
      counts: z.literal('connected').describe('What must stay reasonable, without a number'),
    }),
    z.strictObject({
      kind: z.literal('third-party-contact'),
      onlyWhen: z.literal('debtor-unreachable'),
      mayAsk: z.array(z.enum(['contact-details', 'pass-on-message'])).min(1),
    }),
    z.strictObject({
      kind: z.literal('forbidden'),
      acts,
      alsoNeeds: line(30, '这是不是他们第一次联系你')
        .optional()
        .describe('What must also be true before the acts break the rule, as an open question'),
      yieldsTo,
    }),
    z.strictObject({
      kind: z.literal('no-duty'),
      acts: acts.describe('The demands it answers: these people need not pay'),
    }),
    z.strictObject({ kind: z.literal('minimum-visitors'), count }),
    z.strictObject({ kind: z.literal('retention'), atLeastYears: count }),
    z.strictObject({
      kind: z.literal('notice'),
      when: z.enum(['before-outsourcing', 'before-lending']),
      acts: acts.optional().describe('What may not happen beyond what the notice lists'),
    }),
    z.strictObject({
      kind: z.literal('public-list'),
      lists: z.enum(['collectors', 'partners']),
    }),
    z.strictObject({
      kind: z.literal('annual-rate'),
      percent: z.number().positive(),
      effect: z
        .enum(['court-reduces-on-request', 'no-new-loans-above'])
        .describe('What happens above it'),
    }),
    z.strictObject({
      kind: z.literal('lpr-multiple'),
      multiple: count.describe('Times the one-year LPR on the day the contract was made'),
    }),
  ],
  { error: 'figure needs a kind that src/lib/schemas/rules/figure.ts lists' },
);

export type CallRuleFigure = z.infer<typeof callRuleFigure>;
