/** The self-check quiz as data: questions an editor words, rules a lawyer reads, outcomes a reader gets. */
import { z } from 'astro/zod';
import { day, entryId, line, pageId, reviewComesLater, reviewMessage } from './fields.ts';

const optionId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an option id is lower-case words joined by hyphens, for example "private-account"',
});

const questionId = entryId('collector-check/questions', 'payment-asked');

/** True when any of `options` was chosen for `question`. */
const answered = z.strictObject({
  question: questionId,
  includes: z.array(optionId).min(1, { error: 'name at least one option' }),
});

/** Either a list of which all must hold, or of which one is enough. Conditions only ever ask for presence. */
export const conditionSchema = z.union(
  [
    z.strictObject({ all: z.array(answered).min(1) }),
    z.strictObject({ any: z.array(answered).min(1) }),
  ],
  { error: 'write "all:" or "any:" with a list of {question, includes: [option, …]}' },
);

/** One question of the quiz. Exactly one option is the 不确定 one, always chosen alone. */
export const questionSchema = z
  .strictObject({
    order: z.number().int().positive(),
    text: line(40, '他要你怎么付钱？'),
    why: line(60, '还款只走官方渠道；收款方式最能看出骗局。').describe('One line: why we ask'),
    multiple: z.boolean().default(false),
    askWhen: conditionSchema.optional().describe('Leave out to ask always'),
    options: z
      .array(
        z.strictObject({
          id: optionId,
          label: line(40, '转到个人账户或个人收款码'),
          exclusive: z
            .boolean()
            .default(false)
            .describe('For multiple: clears the others, as 都没有 does'),
        }),
      )
      .min(2),
  })
  .refine((question) => question.options.filter((option) => option.id === 'unsure').length === 1, {
    error: 'every question offers 不确定 exactly once: an option with id "unsure"',
    path: ['options'],
  });

/**
 * What a rule says when it holds. Signals only add up; nothing takes one away.
 * `not-proof` is shown to the reader but moves neither axis: right details, a neat number, a polite introduction.
 */
export const RULE_EFFECTS = [
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
export const ruleSchema = z
  .strictObject({
    effect: z.enum(RULE_EFFECTS, { error: `write one of: ${RULE_EFFECTS.join(', ')}` }),
    weight: z.number().int().min(1).max(9).describe('Rank among the reasons shown; 9 comes first'),
    when: conditionSchema,
    reason: line(90, '他要你把钱转到个人账户。还款只走官方App或合同写明的账户。'),
    sources: z.array(entryId('sources', 'civil-code')).min(1),
    reviewedAt: day,
    reviewBy: day,
    examples: z
      .array(
        z.strictObject({
          answers: z.record(questionId, z.array(optionId)),
          fires: z.boolean(),
        }),
      )
      .min(2, { error: 'give at least one example that fires and one that does not' })
      .refine((examples) => new Set(examples.map((example) => example.fires)).size === 2, {
        error: 'give at least one example that fires and one that does not',
      }),
  })
  .refine(reviewComesLater, reviewMessage);

/** What the reader is told for one finding, with what to do next. */
export const outcomeSchema = z.strictObject({
  axis: z.enum(['urgent', 'genuineness', 'conduct']),
  title: line(24, '像诈骗'),
  lead: line(90, '先挂断，不要付钱。下面几条和诈骗的做法一样。').describe(
    'What to do in the next ten minutes; about the contact, never about the person',
  ),
  actions: z
    .array(
      z.strictObject({
        text: line(80, '打{{anti-fraud-96110}}说明情况。'),
        page: pageId.optional(),
      }),
    )
    .min(3, { error: 'an outcome has at least 3 next actions' }),
  hotlines: z.array(entryId('hotlines', 'anti-fraud-96110')).min(1),
  articles: z.array(pageId).min(1),
  wouldChange: line(90, '如果你自己在官方App里查到这笔账，结论会变成“与真实催收相符”。').optional(),
});

/** The ids an outcome file may have: one per urgent effect, three per axis. */
export const OUTCOME_IDS = [
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

export type OutcomeId = (typeof OUTCOME_IDS)[number];
export type Condition = z.infer<typeof conditionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RuleEffect = (typeof RULE_EFFECTS)[number];
export type Outcome = z.infer<typeof outcomeSchema>;
