/** What holds for every text a reader sees, wherever it stands. */
import { describe, expect, test } from 'vitest';
import { findBannedWordings } from '~tests/support/banned-wordings.ts';
import { findTypedNumbers } from '~tests/support/phone-numbers.ts';
import { badTypography } from '~tests/support/prose.ts';
import { expectNone } from '~tests/support/relations.ts';
import {
  readBodies,
  readContentTexts,
  readMarkupTexts,
  type ShownText,
} from '~tests/support/shown-texts.ts';

const content = readContentTexts();
const everything = [...content, ...readMarkupTexts()];

/** What `find` finds in `texts`, each with its place. */
const findings = (texts: ShownText[], find: (text: string) => string[]) => [
  ...new Set(texts.flatMap(({ place, text }) => find(text).map((found) => `${place}: ${found}`))),
];

/** Pages in English have spaces beside what is Chinese. */
const inChinese = content.filter(({ place }) => !place.startsWith('src/content/english/'));

const withoutMarks = (text: string) => text.replace(/\{\{[a-z0-9-]+\}\}/g, '某号');

test('no text uses a banned wording, unless it repeats what others say', () => {
  expect(everything.length).toBeGreaterThan(2000);
  const ours = everything.filter(({ quoted }) => !quoted);
  expectNone(
    findings(ours, findBannedWordings),
    'say it another way; tests/support/banned-wordings.ts says why each wording is refused.',
  );
});

test('no text types a phone number: numbers come from src/content/hotlines and lenders', () => {
  expectNone(
    findings([...everything, ...readBodies()], (text) => findTypedNumbers(withoutMarks(text))),
    'name its entry: <Hotline id="nfra-12378" /> in a body, {{nfra-12378}} in frontmatter and YAML.',
  );
});

test('every text sets Chinese beside Latin without spaces, and punctuates full-width', () => {
  expectNone(
    findings(inChinese, (text) => badTypography(withoutMarks(text))),
    'no space between Chinese and letters or digits; ，。：；？！（） beside Chinese, one at a time.',
  );
});

describe('the check of wordings', () => {
  test.each([
    '停息挂账是你的权利。',
    '“停息挂账”是你的权利。',
    '你有权要求停息挂账。',
    '每天最多3次是法律规定。',
    '法律规定每天最多3次。',
    '一天打3次就犯法。',
    '我们保证减免。',
    '我们保证你能减免。',
    '100%成功。',
    '利息一定能免。',
    '上了征信的黑名单。',
    '加微信abc12345。',
    '微信号：abc12345',
    '12378的接听时间是9点到17点。',
    '12378，24小时都能打。',
    '打{{nfra-12378}}，9:00到17:00有人接。',
    '银保监会2023年起管投诉。',
    '向银保监会投诉。',
    '老赖没有好下场。',
    '欠钱被催是活该。',
    '法院发的律师函要回。',
    '这个电话是真的。',
    '见要点（B01）。',
  ])('refuses %s', (sentence) => {
    expect(findBannedWordings(sentence)).not.toEqual([]);
  });

  test.each([
    '“停息挂账”不是法规用语。',
    '停息挂账不是权利。',
    '不要付钱办“停息挂账”。',
    '不要说“一天超过3次就犯法”。',
    '推荐性国标写的是一天合计不超过3次，不是法律。',
    '不要相信保证减免的人。',
    '没人能保证成功。',
    '不一定能减免。',
    '保证期间过了。',
    '他说“100%成功”。',
    '征信没有黑名单。',
    '征信里没有“黑名单”。',
    '不加微信，不点链接。',
    '12378的接听时间以拨打时的语音为准。',
    '银保监会2023年已不再保留。',
    '他向银保监会投诉（这个机构2023年起已不再保留）。',
    '法院不发律师函。',
    '“法院的律师函”这个说法本身就错了。',
    '| 法院的律师函 | 法院不发律师函。 |',
    '不能说明是真的。',
  ])('lets %s pass', (sentence) => {
    expect(findBannedWordings(sentence)).toEqual([]);
  });
});
