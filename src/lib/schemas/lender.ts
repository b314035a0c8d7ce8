import { z } from 'astro/zod';
import { LENDER_GROUPS, NUMBER_LISTINGS } from '~/lib/vocabulary/lenders.ts';
import { line, oneOf, phoneNumber, reviewed, statedConfidence } from './fields.ts';

/** A lender's customer service. Only numbers that were checked; those in doubt get no entry. */
export const lenderSchema = reviewed({
  name: line(16, '招商银行'),
  group: oneOf(LENDER_GROUPS),
  products: z.array(line(8, '微粒贷')).default([]).describe('The names borrowers know it by'),
  numbers: z
    .array(
      z.strictObject({
        number: phoneNumber,
        use: line(10, '信用卡').optional().describe('Only where it is for one thing'),
      }),
    )
    .min(1, { error: 'a lender without a checked number gets no entry' }),
  seenIn: z.array(oneOf(NUMBER_LISTINGS)).min(1, { error: 'say where the number was seen' }),
  note: line(40, '名片库里写的是“中国平安”。').optional(),
  confidence: statedConfidence,
  order: z.number().int().positive().describe('Place within its group'),
});

export type Lender = z.infer<typeof lenderSchema>;
