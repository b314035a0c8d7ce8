import { z } from 'astro/zod';
import { AUDIENCES, MOMENT_VERDICTS, READER_STAGES } from '~/lib/vocabulary/articles.ts';
import { asks } from './search.ts';
import { day, entryId, line, oneOf, pageId, reviewed } from './fields.ts';

/** The frontmatter that drives an article page; see README "Add an article". */
const articleShape = {
  title: line(28, '催收能打几次电话、几点能打？'),
  summary: line(90, '几点以后不该再打、一天几次算多、怎样记下来投诉。'),
  answer: line(60, '晚上10点到早上8点，一般不该来催；先记下时间和号码。').describe(
    'One sentence, shown first. Hotline numbers as {{hotline-id}}.',
  ),
  steps: z
    .array(line(80, '挂断电话，打开官方App看有没有这笔账。'))
    .min(2, { error: 'give 2 to 5 steps under 现在就做' })
    .max(5, { error: 'give 2 to 5 steps under 现在就做' }),
  avoid: z
    .array(
      line(60, '不要把钱转到个人账户。').refine((text) => text.startsWith('不要'), {
        error: 'every line of avoid starts with 不要, so that it is never heard as advice',
      }),
    )
    .max(5, { error: 'at most 5 lines under 不要做' })
    .default([]),
  audience: z
    .array(oneOf(AUDIENCES))
    .min(1, { error: `name at least one reader: ${AUDIENCES.join(', ')}` }),
  stage: z.array(oneOf(READER_STAGES)).min(1, {
    error: `name at least one stage: ${READER_STAGES.join(', ')}`,
  }),
  keywords: z
    .array(line(24, '爆通讯录'))
    .min(3, { error: 'give at least 3 words people really type; they are indexed, not shown' }),
  asks: asks.describe('How people really ask for this page; matched by search, never shown'),
  sources: z
    .array(entryId('sources', 'civil-code'))
    .min(1, { error: 'every article cites at least one entry of src/content/sources' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'a source is listed twice' }),
  related: z
    .array(pageId)
    .min(2, { error: 'name at least 2 related articles or tools' })
    .max(6, { error: 'name at most 6 related articles or tools' }),
  addedOn: day
    .optional()
    .describe('The day it appeared; only the pages of the first edition (2026-11-23) go without'),
  order: z.number().int().positive().describe('Place in the reading order of its collection'),
};

/** An article of the four guide collections. Unknown keys are errors. */
export const articleSchema = reviewed(articleShape);

/** An annotated case: an article plus its timeline. */
export const storySchema = reviewed({
  ...articleShape,
  timeline: z
    .array(
      z.strictObject({
        when: line(16, '逾期第15天'),
        told: line(120, '他要求对方出示工号和授权书，对方拿不出，他挂断后打银行官方电话。'),
        verdict: oneOf(MOMENT_VERDICTS),
        comment: line(240, '这一步做对了：用自己查到的官方号码核实。').describe(
          'What the rules say about this step, in our words',
        ),
        sources: z.array(entryId('sources', 'civil-code')).default([]),
      }),
    )
    .min(3, { error: 'a timeline has at least 3 moments' }),
});

export type Article = z.infer<typeof articleSchema>;
export type Story = z.infer<typeof storySchema>;
