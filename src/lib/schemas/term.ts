import { z } from 'astro/zod';
import { day, entryId, line, pageId } from './fields.ts';

/** A glossary entry: the plain word first, the official word beside it. */
export const termSchema = z.strictObject({
  term: line(20, '个性化分期'),
  aliases: z.array(line(20, '停息挂账')).default([]).describe('What people also say; indexed'),
  plain: line(90, '和银行商量，把信用卡欠款拆成最长5年慢慢还。').describe('The plain-word meaning'),
  detail: line(160, '银行可以同意，也可以不同意；只适用于信用卡。').optional(),
  sources: z.array(entryId('sources', 'civil-code')).default([]),
  related: z.array(pageId).default([]),
  reviewedAt: day,
  reviewBy: day,
});

export type Term = z.infer<typeof termSchema>;
