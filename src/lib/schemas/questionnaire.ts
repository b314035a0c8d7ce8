/** Questions with options, and conditions on what was chosen: what every tool that asks is made of. */
import { z } from 'astro/zod';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { line, oneOf } from './fields.ts';

/** What an option is called in conditions. */
export const optionId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an option id is lower-case words joined by hyphens, for example "private-account"',
});

/** What a question is called in conditions: the name of its file. */
const questionId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'a question is named by its file without .yaml, for example "payment-asked"',
});

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

/** What every option has; a tool adds its own fields beside them. */
export const optionShape = {
  id: optionId,
  label: line(40, '转到个人账户或个人收款码'),
  exclusive: z.boolean().default(false).describe('For multiple: clears the others, as 都没有 does'),
  conduct: oneOf(CONDUCTS)
    .optional()
    .describe('What choosing it says the collector did, for other tools'),
  lenderKind: oneOf(LENDER_KINDS)
    .optional()
    .describe('What choosing it says about who lent the money, for other tools'),
};

/** One question with options of `option`. Exactly one is the 不确定 one, always chosen alone. */
export const questionOf = <Option extends z.ZodType<{ id: string }>>(option: Option) =>
  z
    .strictObject({
      order: z.number().int().positive(),
      text: line(40, '他要你怎么付钱？'),
      why: line(60, '还款只走官方渠道；收款方式最能看出骗局。').describe('One line: why we ask'),
      multiple: z.boolean().default(false),
      askWhen: conditionSchema.optional().describe('Leave out to ask always'),
      options: z.array(option).min(2),
    })
    .refine((question) => question.options.filter((given) => given.id === 'unsure').length === 1, {
      error: 'every question offers 不确定 exactly once: an option with id "unsure"',
      path: ['options'],
    });

/** One question of a tool whose options say nothing more. */
export const questionSchema = questionOf(z.strictObject(optionShape));

/** Examples that are a rule's own test: answers for which it speaks, and answers for which it does not. */
export const ruleExamples = z
  .array(
    z.strictObject({
      answers: z.record(questionId, z.array(optionId)),
      fires: z.boolean(),
    }),
  )
  .min(2, { error: 'give at least one example that fires and one that does not' })
  .refine((examples) => new Set(examples.map((example) => example.fires)).size === 2, {
    error: 'give at least one example that fires and one that does not',
  });

export type Condition = z.infer<typeof conditionSchema>;
export type QuestionEntry = z.infer<typeof questionSchema>;
