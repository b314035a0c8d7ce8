import { z } from 'astro/zod';
import {
  day,
  line,
  phoneNumber,
  reviewComesLater,
  reviewMessage,
  statedConfidence,
} from './fields.ts';

/** Who the number belongs to. The order is the order of the tables on /lenders/. */
export const LENDER_GROUPS = {
  bank: '银行',
  platform: '平台',
} as const;

/** Where a lender's number was seen. None of these is the lender's own site. */
export const NUMBER_LISTINGS = {
  'contact-library': '公开名片库',
  'web-page': '公开网页',
  'sms-sample': '短信样本',
} as const;

/** A lender's customer service. Only numbers that were checked; those in doubt get no entry. */
export const lenderSchema = z
  .strictObject({
    name: line(16, '招商银行'),
    group: z.enum(Object.keys(LENDER_GROUPS) as [keyof typeof LENDER_GROUPS], {
      error: `write one of: ${Object.keys(LENDER_GROUPS).join(', ')}`,
    }),
    products: z.array(line(8, '微粒贷')).default([]).describe('The names borrowers know it by'),
    numbers: z
      .array(
        z.strictObject({
          number: phoneNumber,
          use: line(10, '信用卡').optional().describe('Only where it is for one thing'),
        }),
      )
      .min(1, { error: 'a lender without a checked number gets no entry' }),
    seenIn: z
      .array(
        z.enum(Object.keys(NUMBER_LISTINGS) as [keyof typeof NUMBER_LISTINGS], {
          error: `write one or more of: ${Object.keys(NUMBER_LISTINGS).join(', ')}`,
        }),
      )
      .min(1, { error: 'say where the number was seen' }),
    note: line(40, '名片库里写的是“中国平安”。').optional(),
    confidence: statedConfidence,
    order: z.number().int().positive().describe('Place within its group'),
    reviewedAt: day,
    reviewBy: day,
  })
  .refine(reviewComesLater, reviewMessage);

export type Lender = z.infer<typeof lenderSchema>;
export type LenderGroup = Lender['group'];
