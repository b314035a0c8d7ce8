import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { downToYuan, formatYuan, upToYuan } from '~/lib/domain/values/money.ts';
import type { FormWords } from './budget-words.ts';

/**
 * What `surplus` (fen a month) means. What one has is rounded down and what one lacks up, so that a sentence
 * never promises a yuan too much.
 */
export const leftOrShort = (surplus: number, { form }: FormWords): string =>
  surplus < 0
    ? fillIn(form.short, formatYuan(upToYuan(-surplus)))
    : fillIn(form.left, formatYuan(downToYuan(surplus)));
