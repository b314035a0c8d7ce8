import { z } from 'astro/zod';
import { LOOKUP_GROUPS } from '~/lib/vocabulary/lookups.ts';
import { entryId, line, officialUrl, oneOf, reviewed, statedConfidence } from './fields.ts';

/** An official place where a reader checks something, with what the answer shows and what it does not. */
export const lookupSchema = reviewed({
  subject: line(20, '银行、消费金融公司').describe('Who or what is checked'),
  group: oneOf(LOOKUP_GROUPS),
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
}).refine(({ url, urlFrom }) => !(url && urlFrom), {
  error: 'give the address once: url, or the source in urlFrom',
  path: ['url'],
});

export type Lookup = z.infer<typeof lookupSchema>;
