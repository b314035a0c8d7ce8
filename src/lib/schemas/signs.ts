/**
 * The signs every tool shares: one table of what is seen in a call, message or letter, which side it speaks
 * for, and how much it decides. The self-check's options and the message check's signals name them.
 */
import { z } from 'astro/zod';
import { CONDUCTS, type ConductId } from './conduct.ts';
import { day, entryId, line, oneOfIds, reviewComesLater, reviewMessage } from './fields.ts';

/**
 * `scam`: whether it is a fraud. `conduct`: whether a line was crossed. `context`: neither; it says what the
 * contact claims to be, or looks like a proof and is none.
 */
export const SIGN_SIDES = ['scam', 'conduct', 'context'] as const;

/**
 * On the side `scam`: one decisive sign is 像诈骗, and so is a strong one with any other; hints alone never are.
 * On the side `conduct`: a decisive sign is 明显越线, a strong one 可能越线, a hint neither.
 * On the side `context`: a strong one needs its own proof, so that a debt found in the official App is not
 * enough for 与真实催收相符; a hint is only shown.
 */
export const SIGN_STRENGTHS = ['decisive', 'strong', 'hint'] as const;

/** One sign: what it is called, what it decides, and the reason a reader is shown. */
export const signSchema = z
  .strictObject({
    title: line(20, '要验证码、密码'),
    side: oneOfIds([...SIGN_SIDES]),
    strength: oneOfIds([...SIGN_STRENGTHS]),
    conduct: oneOfIds(Object.keys(CONDUCTS) as [ConductId, ...ConductId[]])
      .optional()
      .describe('What the collector did, in the word all tools share; only on the side conduct'),
    why: line(90, '他要你的验证码或密码。官方提示：不泄露验证码，给了就可能被转走钱。'),
    sources: z.array(entryId('sources', 'civil-code')).min(1),
    reviewedAt: day,
    reviewBy: day,
  })
  .refine(reviewComesLater, reviewMessage)
  .refine(({ side, conduct }) => side === 'conduct' || conduct === undefined, {
    error: 'only a sign on the side conduct names a conduct; delete the line, or change the side',
    path: ['conduct'],
  })
  .refine(({ side, strength }) => side !== 'context' || strength !== 'decisive', {
    error: 'a context sign decides nothing: write strong or hint',
    path: ['strength'],
  });

export type SignEntry = z.infer<typeof signSchema>;
export type SignSide = (typeof SIGN_SIDES)[number];
export type SignStrength = (typeof SIGN_STRENGTHS)[number];
