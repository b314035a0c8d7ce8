/** The debt-relief trap check as data: what a helper does, what is already done, and the free ways. */
import { z } from 'astro/zod';
import { RELIEF_STRENGTHS } from '~/lib/vocabulary/relief.ts';
import { entryId, line, oneOf, reviewed } from './fields.ts';
import { outcomeShape } from './outcome.ts';

const sources = z.array(entryId('sources', 'nfra-illegal-agent-warning-2025')).min(1);

/** One thing a helper does or says, to be ticked. */
export const reliefSignSchema = reviewed({
  order: z.number().int().positive(),
  strength: oneOf(RELIEF_STRENGTHS),
  label: line(40, '先收服务费，或按欠款的比例收钱'),
  reason: line(90, '官方提示：假借“债务重组”收手续费，是诈骗套路。'),
  follows: line(90, '钱给了他，放款机构未必算你还了。').describe('What usually follows'),
  sources,
});

/** One thing to get back, or one free official way: what it is about, and how. */
export const reliefWaySchema = reviewed({
  order: z.number().int().positive(),
  title: line(16, '谈分期'),
  text: line(90, '自己打放款机构官方客服。银行可以同意，也可以不同意。'),
  sources,
});

/** What the reader is told for a level, or for documents already handed over. */
export const reliefOutcomeSchema = z.strictObject(outcomeShape);

export type ReliefSignEntry = z.infer<typeof reliefSignSchema>;
export type ReliefWayEntry = z.infer<typeof reliefWaySchema>;
