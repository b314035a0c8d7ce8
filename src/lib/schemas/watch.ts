import { z } from 'astro/zod';
import { day, line, officialUrl, reviewed, siteAddress } from './fields.ts';

/** Something we do not know yet: what to look for, where, and which pages change once it is known. */
export const watchSchema = reviewed({
  question: line(40, '企业破产法修订草案通过了吗？').describe('What readers would like to know'),
  known: line(120, '2026年8月底二次审议稿征求意见；10月上旬为止没有看到通过。').describe(
    'What was seen so far, and until when',
  ),
  lookFor: line(80, '全国人大常委会会议的公告').describe('What would answer it'),
  where: line(40, '中国人大网').describe('Whose official site'),
  url: officialUrl.optional(),
  since: day.describe('The day since when it is open'),
  pages: z
    .array(siteAddress)
    .min(1, { error: 'name at least one page that changes once this is known' }),
  order: z.number().int().positive().describe('Place on the page'),
});
