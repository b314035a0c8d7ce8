import { expect, test } from 'vitest';
import { type AprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { composeAprText } from '~/lib/domain/apr/text.ts';
import { LOAN, view } from '~tests/unit/domain/apr/make-view.ts';

test.each<[Partial<AprForm>, string]>([
  [LOAN, '合同12,000元，分12期，等额本息，每期还1,072元'],
  [exampleAprForm(), '合同10,000元，到手9,000元，分12期，月手续费率0.6%'],
  [
    { ...LOAN, method: 'single', termUnit: 'day', term: '7', price: '13000' },
    '合同12,000元，借7天，到期一次还清，到期一共还13,000元',
  ],
  [
    { ...LOAN, method: 'single', quote: 'annual', price: '14.5' },
    '合同12,000元，借12个月，到期一次还清，年利率14.5%',
  ],
  [
    { ...LOAN, method: 'interest-only', price: '100', grace: '2' },
    '合同12,000元，分12期，先息后本，每期付利息100元，前面宽限2个月',
  ],
  [
    { ...LOAN, method: 'equal-principal', upfront: '100', monthly: '5', refund: '50' },
    '合同12,000元，分12期，等额本金，第一期还1,072元，一次另交100元，每月另交5元，最后退50元',
  ],
])('%j is told again, on screen and in the text', (part, words) => {
  const shown = view(part);
  expect(shown.input).toBe(`算的是：${words}。`);
  expect(composeAprText(shown, '')).toContain(shown.input);
});
