/** The self-check quiz as data: questions an editor words, rules a lawyer reads, outcomes a reader gets. */
import { z } from 'astro/zod';
import { CHECK_EFFECTS } from '~/lib/vocabulary/check.ts';
import { day, entryId, line, oneOf, reviewComesLater, reviewMessage } from './fields.ts';
import { outcomeShape } from './outcome.ts';
import { conditionSchema, ruleExamples } from './questionnaire.ts';

/** A rule: when it holds, what it means, why (in words for the reader), on what ground, with its own examples. */
export const checkRuleSchema = z
  .strictObject({
    effect: oneOf(CHECK_EFFECTS),
    weight: z.number().int().min(1).max(9).describe('Rank among the reasons shown; 9 comes first'),
    when: conditionSchema,
    reason: line(90, '他要你把钱转到个人账户。还款只走官方App或合同写明的账户。'),
    sources: z.array(entryId('sources', 'civil-code')).min(1),
    reviewedAt: day,
    reviewBy: day,
    examples: ruleExamples,
  })
  .refine(reviewComesLater, reviewMessage);

/** What the reader is told for one finding, with what to do next. */
export const checkOutcomeSchema = z.strictObject({
  axis: oneOf(['urgent', 'genuineness', 'conduct']),
  ...outcomeShape,
});

export type CheckRuleEntry = z.infer<typeof checkRuleSchema>;
