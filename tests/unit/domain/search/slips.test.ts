import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAsks, type AskPage } from '~/lib/domain/search/ask-index.ts';
import { indexSounds, rankAsHeard, readBySound } from '~/lib/domain/search/slips.ts';
import { readSounds } from '~/lib/domain/search/sounds.ts';

const sounds = readSounds();

describe('how characters sound', () => {
  test.each([
    ['啊', ['a']],
    ['催', ['cui']],
    ['吕', ['lv']],
    ['坐', ['zuo']],
    ['还', ['huan', 'hai']],
    ['呗', ['bei']],
  ])('%s', (character, syllables) => {
    expect(sounds.get(character)).toEqual(syllables);
  });

  test('all usual characters are known', () => {
    expect(sounds.size).toBeGreaterThanOrEqual(3755);
  });
});

const page = (path: string, title: string, asks: string[]): AskPage => ({
  path,
  title,
  section: '应对办法',
  answer: '',
  keywords: [],
  asks,
});
const asks = indexAsks([
  page('/calls/', '催收电话太多', ['催收电话不停', '催收天天打', '催收电话能不接吗', '上门催收']),
  page('/jiebei/', '借呗逾期了', ['借呗逾期会怎样', '花呗逾期', '花呗借呗还不上']),
  page('/award/', '收到仲裁通知', ['仲裁裁决', '仲裁短信', '仲裁要不要理', '被仲裁了']),
  page('/afloat/', '撑不住的时候', ['不想活了', '活不下去了', '想活下去', '不想活']),
]);
const index = indexSounds(asks, sounds);

test.each([
  ['cuishou', '催收'],
  ['huabei yuqi', '花呗逾期'],
  ['huabeiyuqi', '花呗逾期'],
  ['催受电话太多', '催收电话太多'],
  ['收到仲才通知', '收到仲裁通知'],
  ['jb yuqi', '借呗逾期'],
  ['不想火了', '不想活了'],
])('%s is read as %s', (typed, read) => {
  expect(readBySound(typed, index)).toBe(read);
});

test.each([
  '催收电话',
  '红烧肉怎么做',
  'app',
  'best cuishou shop',
  'xyzzy',
  'x y',
  '12378',
  ' ',
  '',
])('“%s” is read as it is', (typed) => {
  expect(readBySound(typed, index)).toBeUndefined();
});

test('what is read by its sound is said; what is clear is not', () => {
  const heard = rankAsHeard(asks, () => index, 'cuishou dianhua');
  expect(heard.hits[0]?.page.path).toBe('/calls/');
  expect(heard.readAs).toBe('催收电话');
  expect(rankAsHeard(asks, () => index, '催收电话太多').readAs).toBeUndefined();
});

test('no text throws, and a reading has as many characters as were typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'催受仲才 ，x1火不想了') }), (typed) => {
      const read = readBySound(typed, index);
      const length = (text: string) => [...text.replace(/\s/g, '')].length;
      if (read !== undefined) expect(length(read)).toBe(length(typed));
    }),
  );
});
