import { expect, test } from 'vitest';
import { keepPairs, packPages, unpackPages } from '~/lib/domain/search/packed.ts';

const page = (path: string, keywords: string[], asks: string[]) => ({
  path,
  title: `标题${path}`,
  section: '应对办法',
  answer: '',
  keywords,
  asks,
});

test('pages arrive as they were sent, with keywords among the ways to ask, each once', () => {
  const sent = [
    page('/a/', ['上门'], ['上门怎么办', '上门']),
    page('/b/', [], []),
    page('/c/', [], ['传票']),
  ];
  const asks = [['上门', '上门怎么办'], [], ['传票']];
  expect(unpackPages(packPages(sent))).toEqual(
    sent.map((one, place) => ({ ...one, keywords: [], asks: asks[place] })),
  );
});

test('of unusual characters those stay whose usual one is in the text', () => {
  expect(keepPairs('還还債债鑽钻', '欠债还钱')).toBe('債债還还');
});
