import { z } from 'astro/zod';
import { entryId, line, reviewed } from './fields.ts';

/** What the writing of a number can tell, and what it cannot. Never whether a caller is genuine. */
export const numberClassSchema = reviewed({
  title: line(20, '虚拟运营商的手机号'),
  canProve: line(90, '号段分给了转售手机业务的公司，要实名才能开。'),
  cannotProve: line(90, '普通人也大量在用，不等于骗子或催收。'),
  sources: z.array(entryId('sources', 'miit-number-classes-2020')).min(1),
});
