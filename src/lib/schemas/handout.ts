import { z } from 'astro/zod';
import { entryId, line, pageId } from './fields.ts';

/**
 * One side of A4 for community workers. Its answer, steps and 不要做 are those of its article, so that a fact stands
 * in one place.
 */
export const handoutSchema = z.strictObject({
  title: line(20, '接到催收电话，先做什么'),
  article: pageId.describe('The article it is made from. Example: respond/answer-a-call'),
  say: z
    .array(line(100, '我不共享屏幕，也不念验证码。'))
    .max(3, { error: 'at most 3 things to say: it has to fit on one side' })
    .default([])
    .describe('Words to say, as they stand in a <Say> of the article'),
  hotlines: z
    .array(entryId('hotlines', 'police-110'))
    .min(1, { error: 'name at least one number' })
    .max(4, { error: 'at most 4 numbers: it has to fit on one side' }),
  order: z.number().int().positive().describe('Place among the handouts'),
});
