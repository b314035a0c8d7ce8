import { expect, test } from 'vitest';
import { formatShare } from '~/lib/domain/values/share.ts';

test.each([
  [0, '0%'],
  [0.0004, '不到0.1%'],
  [0.0005, '0.1%'],
  [0.0523, '5.2%'],
  [0.1005, '10.1%'],
  [0.1, '10%'],
  [1, '100%'],
  [10.05, '1005%'],
  [10.005, '1000.5%'],
])('a share of %d is %s', (share, text) => expect(formatShare(share)).toBe(text));
