import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** A mistake we made and mended; shown on /about/corrections/. */
export const correctionSchema = z.strictObject({
  correctedOn: day,
  page: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
      error: 'write the address on this site, for example "/respond/complain/"',
    })
    .describe('Address on this site. Example: /respond/complain/'),
  was: line(120, '每期约1.0885%，单利年化约13.06%。').describe('What the page said'),
  now: line(120, '每期约1.0862%，单利年化约13.03%。').describe('What it says now'),
  reason: line(120, '重新计算后发现算错。').describe('How the mistake was found'),
});
