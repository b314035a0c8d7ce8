import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRowId } from '~/lib/domain/values/row-ids.ts';

const rows = (...numbers: number[]) => numbers.map((number) => ({ id: `debt${number}` }));

test.each([
  ['the first', rows(), 'debt1'],
  ['one more than the largest, whatever was removed', rows(1, 7, 3), 'debt8'],
  ['the first that is free once no larger one can be read back', rows(999_999, 1, 2), 'debt3'],
  ['the first where ids are not of this kind', [{ id: 'other' }], 'debt1'],
])('%s', (_, taken, id) => {
  expect(nextRowId('debt', taken)).toBe(id);
});

test('is never one that is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 999_999 }), { maxLength: 20 }), (numbers) => {
      const taken = rows(...numbers);
      expect(taken.map(({ id }) => id)).not.toContain(nextRowId('debt', taken));
    }),
  );
});
