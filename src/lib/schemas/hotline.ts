import { z } from 'astro/zod';
import { HOTLINE_GROUPS } from '~/lib/vocabulary/hotlines.ts';
import { confidence, day, entryId, line, officialUrl, oneOf, phoneNumber } from './fields.ts';

/** A phone number that the site may show. Numbers appear nowhere else. */
export const hotlineSchema = z.strictObject({
  name: line(40, '全国统一心理援助热线'),
  number: phoneNumber,
  group: oneOf(HOTLINE_GROUPS),
  handles: z.array(line(60, '银行、消费金融公司的催收投诉')).min(1),
  doesNotHandle: z
    .array(line(60, '不裁决赔偿'))
    .min(1, { error: 'say at least one thing this number does not do' }),
  whenToUse: line(80, '先向放款机构投诉，没结果再打。'),
  hours: line(60, '各地每天至少18小时')
    .optional()
    .describe('Only where verified; else leave it out'),
  note: line(120, '工作日白天人工，时段以拨打时语音为准。').optional(),
  url: officialUrl.optional(),
  sources: z.array(entryId('sources', 'civil-code')).default([]),
  confidence,
  order: z.number().int().positive().describe('Place within its group'),
  checkedAt: day,
  reviewBy: day,
});

export type Hotline = z.infer<typeof hotlineSchema>;
