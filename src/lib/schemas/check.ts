/** The self-check quiz as data: questions an editor words, rules a lawyer reads, outcomes a reader gets. */
import { z } from 'astro/zod';
import { day, entryId, line, reviewComesLater, reviewMessage } from './fields.ts';
import { outcomeShape } from './outcome.ts';
import { conditionSchema, ruleExamples } from './questionnaire.ts';

/**
 * What a rule says when it holds. Signals only add up; nothing takes one away.
 * `not-proof` is shown to the reader but moves neither axis: right details, a neat number, a polite introduction.
 */
export const CHECK_EFFECTS = [
  'danger',
  'despair',
  'money-sent',
  'data-shared',
  'scam-decisive',
  'scam-sign',
  'verified-by-reader',
  'not-proof',
  'line-crossed',
  'line-perhaps-crossed',
] as const;

/** A rule: when it holds, what it means, why (in words for the reader), on what ground, with its own examples. */
export const checkRuleSchema = z
  .strictObject({
    effect: z.enum(CHECK_EFFECTS, { error: `write one of: ${CHECK_EFFECTS.join(', ')}` }),
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
  axis: z.enum(['urgent', 'genuineness', 'conduct']),
  ...outcomeShape,
});

/** The ids an outcome file may have: one per urgent effect, three per axis. */
export const CHECK_OUTCOME_IDS = [
  'danger',
  'despair',
  'money-sent',
  'data-shared',
  'likely-scam',
  'undetermined',
  'consistent',
  'no-sign',
  'possibly-crossed',
  'clearly-crossed',
] as const;

export type CheckOutcomeId = (typeof CHECK_OUTCOME_IDS)[number];
export type CheckRuleEntry = z.infer<typeof checkRuleSchema>;
export type CheckEffect = (typeof CHECK_EFFECTS)[number];
export type CheckOutcome = z.infer<typeof checkOutcomeSchema>;
