import { type AprForm, emptyAprForm } from '~/lib/domain/apr/form.ts';
import type { LineRule } from '~/lib/domain/apr/calculate/lines.ts';
import { readApr } from '~/lib/domain/apr/read.ts';
import { type AprResult, composeAprResult } from '~/lib/domain/apr/result.ts';
import type { AprWords, WordedRule } from '~/lib/domain/apr/words.ts';
import { readBenchmarks, readRules } from '~tests/support/content.ts';

const toWorded = ({ id, data }: ReturnType<typeof readRules>[number]): WordedRule => ({
  ...data,
  id,
  period: '某日起',
  basis: '某规定（效力）',
  href: `/rules/#${id}`,
});
const rules = readRules();
const rule = (id: string) => toWorded(rules.find((one) => one.id === id)!);
/** The rules that draw a line, as the site has them. */
export const lines = rules.flatMap((one): LineRule[] =>
  one.data.figure?.kind === 'annual-rate' || one.data.figure?.kind === 'lpr-multiple'
    ? [{ ...toWorded(one), figure: one.data.figure }]
    : [],
);
const lpr = readBenchmarks().find(({ id }) => id === 'lpr-one-year')!.data;
const page = { title: '某页', href: '/' };
const words: AprWords = {
  lenders: [
    { kind: '', title: '不确定' },
    { kind: 'private', title: '民间借贷' },
    { kind: 'consumer-finance', title: '消费金融' },
  ],
  lines,
  deduction: rule('law-upfront-interest'),
  sheet: rule('loan-cost-sheet'),
  lpr: { values: lpr.values, caveat: lpr.caveat, source: page },
  pages: { lines: page, sheet: page },
};

/** The result for a form with these texts, filled in on 23 November 2026. */
export function view(part: Partial<AprForm>): AprResult {
  const read = readApr({ ...emptyAprForm(), ...part }, '2026-11-23');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return composeAprResult(read.loan, words);
}
/** Twelve payments of 1,072 for 12,000. */
export const LOAN = { contracted: '12000', price: '1072', term: '12' } as const;
