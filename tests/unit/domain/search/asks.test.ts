import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexAsks, rarityIn, type AskPage } from '~/lib/domain/search/ask-index.ts';
import { matchingHits, rankByAsks } from '~/lib/domain/search/asks.ts';

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

test.each(['', '。。。', '下雨了带伞', 'xyzzy'])('“%s” finds nothing', (query) => {
  expect(pathsFor(query)).toEqual([]);
});

test('many ways to ask with a word say more than one', () => {
  const often = indexAsks([
    page('/once/', '征信', ['还款日忘了', '账单日几号', '扣款失败怎么补']),
    page('/often/', '信用报告', ['征信花了', '征信怎么查', '上征信要几天']),
  ]);
  expect(rankByAsks(often, '征信').map((hit) => hit.page.path)).toEqual(['/often/', '/once/']);
});

test('a whole number is a word: another number with the same digits is not found', () => {
  const numbers = indexAsks([page('/nfra/', '12378投诉', ['12378打不通'])]);
  expect(rankByAsks(numbers, '12378')[0]?.page.path).toBe('/nfra/');
  expect(rankByAsks(numbers, '2378')).toEqual([]);
});

test('what comes near the best matches, too; where the best is far off, nothing does', () => {
  const matching = (query: string) =>
    matchingHits(rankByAsks(index, query), query).map((hit) => hit.page.path);
  expect(matching('有人敲门，要开吗')).toEqual(['/door/']);
  expect(matching('家里的猫被邻居的狗追着跑了两条街')).toEqual([]);
});

test('words that a page happens to share make no match where none is about our matters', () => {
  const hits = (query: string) => matchingHits(rankByAsks(index, query), query);
  const page = rankByAsks(index, '门口的花要不要天天浇水')[0];
  expect(page).toBeDefined();
  expect(hits('门口的花要不要天天浇水')).toEqual([]);
  expect(hits('催收在门口要不要天天应付')).not.toEqual([]);
});

test('words around a question change nothing', () => {
  const [plain] = rankByAsks(index, '收到传票');
  const [polite] = rankByAsks(index, '您好，我想咨询一下，收到传票怎么办呢，谢谢');
  expect(polite?.page.path).toBe('/court/');
  expect(polite?.share).toBeCloseTo(plain?.share ?? 0, 5);
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

test('English is matched by its words, whatever their endings, and not by those that every question has', () => {
  const english = indexAsks([
    page('/en/call/', 'On the phone', ['collector is calling now', 'hang up on a collector']),
    page('/en/family/', 'For someone else', ["they called about my friend's loan"]),
  ]);
  const first = (query: string) => rankByAsks(english, query)[0]?.page.path;
  expect(first('Debt collectors call me')).toBe('/en/call/');
  expect(first('a call about the loans of a friend')).toBe('/en/family/');
  expect(matchingHits(rankByAsks(english, 'how is the weather'), 'how is the weather')).toEqual([]);
});
