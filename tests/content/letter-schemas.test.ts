/** A wrong letter is refused with a sentence that says what to write. */
import { describe, expect, test } from 'vitest';
import { letterSchema, letterSlotSchema } from '~/lib/schemas/letters.ts';
import { readLetters } from '~tests/support/content.ts';

describe('a letter with a mistake is refused, and told why', () => {
  const letter = readLetters()[0]!.data;
  test.each([
    [{ ...letter, paragraphs: [] }, /paragraphs/],
    [{ ...letter, deadlines: [] }, /at least one sentence/],
    [{ ...letter, group: 'other' }, /repay, collection/],
    [{ ...letter, use: [{ text: '可以用。', article: '70' }] }, /needs its source/],
    [{ ...letter, reviewBy: letter.reviewedAt }, /later than reviewedAt/],
  ])('(%#)', (data, reason) => {
    expect(JSON.stringify(letterSchema.safeParse(data).error?.issues)).toMatch(reason);
  });

  test.each([
    [{ label: '甲', type: 'choice' }, /have options/],
    [{ label: '甲', type: 'count' }, /has a range/],
    [{ label: '甲', type: 'money' }, /write one of: line/],
  ])('and so is a slot (%#)', (data, reason) => {
    expect(JSON.stringify(letterSlotSchema.safeParse(data).error?.issues)).toMatch(reason);
  });
});
