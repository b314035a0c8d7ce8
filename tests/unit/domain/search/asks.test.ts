import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexAsks, rankByAsks, rarityIn, type AskPage } from '~/lib/domain/search/asks.ts';

const page = (path: string, title: string, asks: string[]): AskPage => ({
  path,
  title,
  section: '应对办法',
  answer: '先核实。',
  keywords: [],
  asks,
});

const index = indexAsks([
  page('/door/', '有人上门怎么办', ['催收敲门要不要开', '他们堵在门口']),
  page('/family/', '打给家人怎么拦', ['催收打给我爸妈', '紧急联系人天天被打']),
  page('/court/', '被起诉了怎么办', ['收到传票', '开庭去不了']),
]);
const pathsFor = (query: string) => rankByAsks(index, query).map((hit) => hit.page.path);

test.each([
  ['有人敲门，要开吗', '/door/'],
  ['催收打给爸妈怎么办', '/family/'],
  ['收到传票开庭去不了', '/court/'],
])('“%s” finds %s first', (query, path) => {
  expect(pathsFor(query)[0]).toBe(path);
});

test.each(['', '。。。', '今天天气晴朗适合放风筝', 'xyzzy'])('“%s” finds nothing', (query) => {
  expect(pathsFor(query)).toEqual([]);
});

test('of several places in one page the best is found, once', () => {
  const places = indexAsks([
    page('/myths/#jail', '欠钱不还会坐牢吗', ['欠钱坐牢是真的吗']),
    page('/myths/#home', '唯一的房子能拍卖吗', ['房子拍卖是真的吗']),
  ]);
  expect(rankByAsks(places, '唯一的房子会拍卖吗').map((hit) => hit.page.path)).toEqual([
    '/myths/#home',
  ]);
});

test('words of every day find what is written in those of pages', () => {
  expect(pathsFor('我丈母娘被催债的打爆电话')[0]).toBe('/family/');
});

test('a word on one page is rarer than one on all, and an unknown one says nothing', () => {
  expect(rarityIn(index, '传票')).toBeGreaterThan(rarityIn(index, '催收'));
  expect(rarityIn(index, '风筝')).toBe(0);
});

test('full-width and lower case make no difference', () => {
  const latin = indexAsks([page('/app/', 'App下载', ['打开APP还款'])]);
  expect(rankByAsks(latin, 'ＡＰＰ还款')[0]?.page.path).toBe('/app/');
});

test('a share is between 0 and 1, and no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      for (const { share } of rankByAsks(index, query)) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
