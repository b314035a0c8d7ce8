/** Numbers in a query. */
import { expect, test } from 'vitest';
import { replaceNumbers } from '~/lib/domain/search/query.ts';

test.each(['13800138000', '400-820-8820', '138 0013 8000', '+8613800138000', '021 6888 6888'])(
  'a number that someone may have is replaced: %s',
  (number) => {
    expect(replaceNumbers(`${number}打来的`, '某号')).toBe('某号打来的');
  },
);

test.each(['12378 12345打哪个', '110 12378', '96110-12381', '欠了50000还30000'])(
  'numbers of offices and amounts are not: %s',
  (text) => {
    expect(replaceNumbers(text, '某号')).toBe(text);
  },
);
