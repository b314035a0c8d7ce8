import { z } from 'astro/zod';
import { entryId, line, pageId, reviewed } from './fields.ts';

/** What an entry of the glossary holds. */
export const termShape = {
  term: line(20, '个性化分期'),
  aliases: z.array(line(20, '停息挂账')).default([]).describe('What people also say; indexed'),
  plain: line(90, '和银行商量，把信用卡欠款拆成最长5年慢慢还。').describe('The plain-word meaning'),
  detail: line(160, '银行可以同意，也可以不同意；只适用于信用卡。').optional(),
  sources: z.array(entryId('sources', 'civil-code')).default([]),
  related: z.array(pageId).default([]),
};

/** A glossary entry: the plain word first, the official word beside it. */
export const termSchema = reviewed(termShape);

export type Term = z.infer<typeof termSchema>;
