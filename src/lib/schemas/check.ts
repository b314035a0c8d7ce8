/** The self-check as data: questions an editor words, rules that combine answers, actions and outcomes. */
import { z } from 'astro/zod';
import {
  CHECK_URGENT,
  CHECK_VERIFIES,
  CONDUCT_FINDINGS,
  GENUINENESS_FINDINGS,
} from '~/lib/vocabulary/check.ts';
import { entryId, line, oneOf, pageId, reviewed } from './fields.ts';
import { outcomeShape } from './outcome.ts';
import { conditionSchema, optionShape, questionOf, ruleExamples } from './questionnaire.ts';

const signIds = z.array(entryId('signs', 'private-payee'));

/** One question; an option says which signs it stands for, and what cannot wait. */
export const checkQuestionSchema = questionOf(
  z.strictObject({
    ...optionShape,
    signs: signIds.default([]).describe('Which entries of src/content/signs choosing it means'),
    urgent: oneOf(CHECK_URGENT).optional().describe('What has to be done before anything else'),
    verifies: oneOf(CHECK_VERIFIES)
      .optional()
      .describe('Only for what the reader found out from an official source'),
  }),
);

/** Answers that together mean a sign, where neither does alone; with the rule's own examples. */
export const checkRuleSchema = reviewed({
  sign: entryId('signs', 'court-with-demand'),
  when: conditionSchema,
  because: line(90, '真的法院不会让你转到个人账户。').describe('For editors: why both together'),
  examples: ruleExamples,
});

/** When an action fits: every line that is given must hold. */
const fits = z
  .strictObject({
    genuineness: z.array(oneOf(GENUINENESS_FINDINGS)).min(1).optional(),
    conduct: z.array(oneOf(CONDUCT_FINDINGS)).min(1).optional(),
    signs: signIds.min(1).optional().describe('One of these signs was seen'),
    answers: z
      .array(
        z.strictObject({ question: line(40, 'channel'), includes: z.array(z.string()).min(1) }),
      )
      .min(1)
      .optional()
      .describe('One of these options was chosen, for each question named'),
  })
  .describe('Leave out a line where it does not matter');

/** One thing to do, in the words of the channel, for whoever asks. */
export const checkActionSchema = z
  .strictObject({
    text: line(60, '先不回，不点链接。'),
    order: z.number().int().min(1).max(99).describe('1 comes first; the first three are shown'),
    hotline: entryId('hotlines', 'anti-fraud-96110')
      .optional()
      .describe('The number to call for it, shown as a button when it is the first action'),
    page: pageId.optional(),
    say: line(120, '我不是借款人，请不要再联系我。')
      .optional()
      .describe('Words to read out or to send'),
    when: fits,
    examples: z
      .array(
        z.strictObject({ answers: z.record(z.string(), z.array(z.string())), chosen: z.boolean() }),
      )
      .refine((examples) => new Set(examples.map(({ chosen }) => chosen)).size === 2, {
        error: 'give at least one example that chooses the action and one that does not',
      }),
  })
  .describe('A file name is what `first` means in the evaluation');

/** What of the self-check's answers another tool asks too; the file is called like that tool. */
export const checkCarriedSchema = z.strictObject({
  about: conditionSchema.describe('Answers given about anything else are not handed over'),
  answers: z
    .array(
      z.strictObject({
        when: conditionSchema,
        question: line(40, 'asks').describe('A question of the other tool'),
        option: line(40, 'private-account').describe('The option of it that is then chosen'),
      }),
    )
    .min(1),
});

/** What the reader is told for one finding, with what to do next. */
export const checkOutcomeSchema = z
  .strictObject({
    axis: oneOf(['urgent', 'genuineness', 'conduct']),
    ...outcomeShape,
    actions: outcomeShape.actions.optional(),
  })
  .refine(({ axis, actions }) => (axis === 'urgent') === (actions !== undefined), {
    error: 'an urgent card brings its own actions; for the two axes they stand in check/actions',
    path: ['actions'],
  })
  .transform(({ actions = [], ...rest }) => ({ ...rest, actions }));

export type CheckQuestionEntry = z.infer<typeof checkQuestionSchema>;
export type CheckRuleEntry = z.infer<typeof checkRuleSchema>;
export type CheckActionEntry = z.infer<typeof checkActionSchema>;
export type CheckCarriedEntry = z.infer<typeof checkCarriedSchema>;
