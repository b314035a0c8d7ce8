import type { Facts, LetterTemplate } from '~/lib/domain/letters/letter.ts';

/** What became of filling `template` in `count` places with `facts`; a budget that leaves nothing is said in words. */
export function describeFilling(count: number, facts: Facts, template: LetterTemplate): string {
  const asks = (source: keyof Facts) => template.slots.some(({ from }) => from.includes(source));
  const isShort = asks('offer') && facts.income && facts.offer === '';
  return [
    count > 0 ? `填好了${count}处，都可以改。` : '没有新的可以填：这里已经填了，或者那边是空的。',
    count > 0 && asks('debt-name') ? '机构名称照清单填的，寄出以前换成合同里的全称。' : '',
    isShort ? '按预算，坏月份没有剩下的钱给这一笔，“每月还得起”没有填。' : '',
  ].join('');
}
