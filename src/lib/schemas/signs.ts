/**
 * The signs every tool shares: one table of what is seen in a call, message or letter, which side it speaks
 * for, and how much it decides. The self-check's options and the message check's signals name them.
 */
import { z } from 'astro/zod';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { SIGN_SIDES, SIGN_STRENGTHS } from '~/lib/vocabulary/signs.ts';
import { entryId, line, oneOf, reviewed } from './fields.ts';

/** One sign: what it is called, what it decides, and the reason a reader is shown. */
export const signSchema = reviewed({
  title: line(20, '要验证码、密码'),
  side: oneOf(SIGN_SIDES),
  strength: oneOf(SIGN_STRENGTHS),
  conduct: oneOf(CONDUCTS)
    .optional()
    .describe('What the collector did, in the word all tools share; only on the side conduct'),
  why: line(90, '他要你的验证码或密码。官方提示：不泄露验证码，给了就可能被转走钱。'),
  sources: z.array(entryId('sources', 'civil-code')).min(1),
})
  .refine(({ side, conduct }) => side === 'conduct' || conduct === undefined, {
    error: 'only a sign on the side conduct names a conduct; delete the line, or change the side',
    path: ['conduct'],
  })
  .refine(({ side, strength }) => side !== 'context' || strength !== 'decisive', {
    error: 'a context sign decides nothing: write strong or hint',
    path: ['strength'],
  });

export type SignEntry = z.infer<typeof signSchema>;
