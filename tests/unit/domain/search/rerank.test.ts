import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWords, rerankPages } from '~/lib/domain/search/rerank.ts';

const page = (title: string, keywords: string[] = [], score = 1) => ({ title, keywords, score });

test('a page whose title is the query comes first, whatever the index thought', () => {
  const found = [page('别的页', [], 9), page('只还最低还款，会怎样？', [], 5)];
  expect(rerankPages('最低还款', found)[0]?.title).toBe('只还最低还款，会怎样？');
});

test('a page that names the query among its keywords comes before one that only holds the words', () => {
  const found = [page('甲', ['上门'], 6), page('乙', ['爆通讯录'], 5)];
  expect(rerankPages('爆通讯录', found)[0]?.title).toBe('乙');
});

test('full-width letters, capitals and punctuation make no difference', () => {
  const words = { title: '征信APP', keywords: [] };
  expect(matchWords('征信ａｐｐ？', words)).toBe(matchWords('征信app', words));
});

test('without a match in its words, a page keeps the place the index gave it', () => {
  const found = [page('一', [], 1), page('二', [], 3), page('三', [], 2)];
  expect(rerankPages('上门', found).map(({ title }) => title)).toEqual(['二', '三', '一']);
});

test('no page is lost and none is added, whatever is typed', () => {
  const anyPage = fc.record({
    title: fc.string(),
    keywords: fc.array(fc.string()),
    score: fc.float({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(anyPage), (query, found) => {
      const ranked = rerankPages(query, found);
      expect(new Set(ranked)).toEqual(new Set(found));
    }),
  );
});
