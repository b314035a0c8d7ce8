import { z } from 'astro/zod';
import { CARRIER_OFFERS } from '~/lib/vocabulary/carriers.ts';
import { entryId, line, oneOf, reviewed, statedConfidence } from './fields.ts';

/** A text message that asks for a service: what to send, where to, what it does. */
const smsCode = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{4,8}$/, { error: 'write the letters to send, for example KTFSR' })
    .describe('What to send. Example: KTFSR'),
  to: entryId('hotlines', 'china-mobile-10086'),
  does: line(40, '开通，按回复再确认一次'),
});

const offer = z
  .strictObject({
    kind: oneOf(CARRIER_OFFERS),
    does: line(80, '按你登记的意愿，拦营销类和高频骚扰来电。'),
    sms: z.array(smsCode).default([]),
    ways: z
      .array(line(80, '打{{china-mobile-10086}}找人工。'))
      .default([])
      .describe('Other ways than a text message; numbers as {{hotline-id}}'),
    sideEffects: z
      .array(line(60, '可能误拦快递、银行、法院'))
      .min(1, { error: 'say at least one thing that may go wrong' }),
    note: line(100, '取消的指令只在转载资料里看到。').optional(),
    sources: z.array(entryId('sources', 'harassing-call-service')).min(1),
    confidence: statedConfidence,
  })
  .refine(({ sms, ways }) => sms.length + ways.length > 0, {
    error: 'say how to get it: at least one entry under sms or ways',
    path: ['ways'],
  });

/** A phone carrier and what it offers against unwanted calls. */
export const carrierSchema = reviewed({
  name: line(12, '中国移动'),
  hotline: entryId('hotlines', 'china-mobile-10086').describe('Its customer service'),
  offers: z
    .array(offer)
    .min(1)
    .refine((offers) => new Set(offers.map(({ kind }) => kind)).size === offers.length, {
      error: 'each kind of offer at most once',
    }),
  doesNotPromise: z
    .array(line(60, '没有看到官方说它能挡住催收来电'))
    .min(1, { error: 'say at least one thing this carrier does not promise' }),
  order: z.number().int().positive().describe('Place on the page'),
});

export type Carrier = z.infer<typeof carrierSchema>;
