import { z } from 'astro/zod';
import {
  day,
  entryId,
  line,
  officialUrl,
  reviewComesLater,
  reviewMessage,
  statedConfidence,
} from './fields.ts';

/** What is looked up. The order is the order of the groups on /lenders/. */
export const LOOKUP_GROUPS = {
  caller: '核对对方自称的身份',
  debt: '核对账在不在你名下',
  dispute: '核实以后要投诉、调解',
} as const;

/** An official place where a reader checks something, with what the answer shows and what it does not. */
export const lookupSchema = z
  .strictObject({
    subject: line(20, '银行、消费金融公司').describe('Who or what is checked'),
    group: z.enum(Object.keys(LOOKUP_GROUPS) as [keyof typeof LOOKUP_GROUPS], {
      error: `write one of: ${Object.keys(LOOKUP_GROUPS).join(', ')}`,
    }),
    place: line(80, '金融监管总局“金融许可证信息查询”').describe('Numbers as {{hotline-id}}'),
    url: officialUrl.optional().describe('Leave out where none was verified'),
    urlFrom: entryId('sources', 'licence-lookup')
      .optional()
      .describe('The source that is this place itself and so holds its address'),
    shows: line(60, '机构名称、许可证编码、住所、发证日期'),
    doesNotShow: line(60, '查得到，也不证明来电的人是它派的'),
    sources: z.array(entryId('sources', 'licence-lookup')).default([]),
    confidence: statedConfidence,
    order: z.number().int().positive().describe('Place within its group'),
    reviewedAt: day,
    reviewBy: day,
  })
  .refine(({ url, urlFrom }) => !(url && urlFrom), {
    error: 'give the address once: url, or the source in urlFrom',
    path: ['url'],
  })
  .refine(reviewComesLater, reviewMessage);

export type Lookup = z.infer<typeof lookupSchema>;
export type LookupGroup = Lookup['group'];
