import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from '~/lib/domain/message/result/mark-text.ts';

test('overlapping findings are cut where either begins or ends', () => {
  const runs = markText('一二三四', [[{ start: 0, end: 3 }], [{ start: 2, end: 4 }]]);
  expect(runs).toEqual([
    { text: '一二', marks: [1] },
    { text: '三', marks: [1, 2] },
    { text: '四', marks: [2] },
  ]);
});

test('the runs joined are the text, whatever was found', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      fc.array(fc.array(span)),
      (text, findings) => {
        expect(
          markText(text, findings)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
