/** Letters as data: paragraphs with slots, when to use them, what they rest on. Slots are shared by all letters. */
import { z } from 'astro/zod';
import {
  FILL_SOURCES,
  LETTER_GROUPS,
  PARAGRAPH_STYLES,
  SLOT_TYPES,
} from '~/lib/vocabulary/letters.ts';
import { articleNumbers, cited, entryId, line, oneOf, pageId, reviewed } from './fields.ts';
import { furtherAsks } from './search.ts';

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'lower-case words joined by hyphens, for example "bank-card"',
});

/** One thing to fill in. Every letter that has it shares what was typed. */
export const letterSlotSchema = z
  .strictObject({
    label: line(18, '每月还得起（元）').describe('With the unit, where there is one'),
    hint: line(50, '看合同里的出借人，不是App的名字。').optional(),
    type: oneOf(SLOT_TYPES),
    personal: z.boolean().default(false).describe('Says who the reader is, or what they owe'),
    from: z.array(oneOf(FILL_SOURCES)).default([]).describe('Where it can be filled from'),
    counted: z
      .enum(['month', 'day', 'day-of-month'])
      .optional()
      .describe('For count: what is counted, so that its unit may stand beside the number'),
    range: z
      .strictObject({ min: z.number().int(), max: z.number().int() })
      .optional()
      .describe('For count: the smallest and the largest number'),
    options: z
      .array(
        z.strictObject({
          id: name,
          label: line(24, '借款人本人')
            .optional()
            .describe('Left out where all tools share the word: lender kinds, conducts'),
          text: line(60, '夜里或清早打来电话、发来消息')
            .optional()
            .describe('What the letter says; without it the slot stays open'),
        }),
      )
      .min(2)
      .optional()
      .describe('For choice and choices; the first of a choice is chosen to begin with'),
  })
  .refine(({ type, options }) => /^choice/.test(type) === (options !== undefined), {
    error: 'choice and choices have options; other types have none',
    path: ['options'],
  })
  .refine(({ type, range }) => (type === 'count') === (range !== undefined), {
    error: 'count has a range, other types have none',
    path: ['range'],
  });

/** A sentence about the letter, with the page or letter that helps, or the source that says so. */
const point = z
  .strictObject({
    text: line(90, '寄出的留底稿和邮寄单据。').describe('May hold {{hotline}} marks'),
    page: pageId.optional(),
    letter: entryId('letters', 'complain-lender').optional(),
    source: entryId('sources', 'civil-code').optional(),
    article: articleNumbers.optional(),
  })
  .refine(({ article, source }) => !article || source, {
    error: 'an article needs its source',
    path: ['article'],
  });
const points = z.array(point).min(1, { error: 'write at least one sentence' });

const paragraph = z.strictObject({
  text: line(220, '我于[[received-day]]收到贵院的支付令。').describe(
    '[[slot]] is filled in; <<source 70>> becomes the name of the source, its article and its force',
  ),
  as: oneOf(PARAGRAPH_STYLES).default('body'),
  when: z
    .array(z.strictObject({ slot: name, is: z.array(name).min(1) }))
    .default([])
    .describe('All must hold. A tick is yes or no'),
});

/** One letter. Its id is its address: /tools/letters/<id>/. */
export const letterSchema = reviewed({
  order: z.number().int().positive(),
  group: oneOf(LETTER_GROUPS),
  title: line(20, '个性化分期申请（信用卡）'),
  summary: line(60, '欠款超出还款能力、又愿意还，向发卡银行申请分期。'),
  asks: furtherAsks,
  use: points.describe('When to use it'),
  notFor: points.describe('When not to, and what to use instead'),
  attach: points.describe('What to put in with it'),
  send: points.describe('How to send it and keep proof'),
  deadlines: points.describe('Which deadline runs, for whom; or that none was seen'),
  basis: z
    .array(
      z.strictObject({
        ...cited('civil-code'),
        says: line(80, '特殊情况下，银行可以和你协商个性化分期，最长5年。'),
      }),
    )
    .min(1),
  slots: z.array(name).min(1).describe('In the order of the form'),
  paragraphs: z.array(paragraph).min(2),
  articles: z.array(pageId).min(1),
});

export type LetterEntry = z.infer<typeof letterSchema>;
export type LetterSlotEntry = z.infer<typeof letterSlotSchema>;
