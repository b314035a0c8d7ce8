/** The companion on the phone: what to say, one sentence after the other, and what can be tapped. */
import { z } from 'astro/zod';
import { CALL_TAP_GROUPS } from '~/lib/vocabulary/call.ts';
import { line, oneOf } from './fields.ts';
import { optionId } from './questionnaire.ts';

const order = z.number().int().min(1).max(99);
const say = line(60, '请说你的机构全称、姓名和工号。').describe('Read out as it stands; no number');
const hint = line(70, '记下他说的名字。').describe('Not to be said; may name a {{hotline}}');

/** One sentence of the call. */
export const callLineSchema = z.strictObject({
  order: order.describe('1 is said first'),
  title: line(16, '他是谁'),
  say,
  hint: hint.optional(),
});

/** Something he does, or that has happened, for one tap. */
export const callTapSchema = z.strictObject({
  group: oneOf(CALL_TAP_GROUPS),
  order,
  label: line(16, '要验证码、密码'),
  answers: z
    .record(optionId, z.array(optionId).length(1, { error: 'one option for one tap' }))
    .refine((answers) => Object.keys(answers).length === 1, {
      error: 'one tap is one answer of the self-check, such as { requests: [code] }',
    })
    .describe('What it answers in the self-check; signs and urgent cards follow from there'),
  reply: say.optional().describe('What to say to it; leave out where help comes first'),
  hint: hint.optional(),
});

export type CallLineEntry = z.infer<typeof callLineSchema>;
export type CallTapEntry = z.infer<typeof callTapSchema>;
