/** What a tool tells the reader for one finding, with what to do next. */
import { z } from 'astro/zod';
import { entryId, line, pageId } from './fields.ts';

/** The fields of an outcome file; a tool adds its own beside them. */
export const outcomeShape = {
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
};

export type OutcomeEntry = z.infer<z.ZodObject<typeof outcomeShape>>;
