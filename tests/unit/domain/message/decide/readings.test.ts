import { describe, expect, test } from 'vitest';
import { readText, weakenStops } from '~/lib/domain/message/decide/readings.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';

const read = (text: string) => readText(text, check.folder, check.sites).map((one) => one.text);

describe('words pulled apart are put together', () => {
  test.each([
    ['把、验、证、码、发、给、我', '把验证码发给我'],
    ['把\n验\n证\n码\n发\n给\n我', '把验证码发给我'],
    ['把。验。证。码。发。给。我', '把验证码发给我'],
    ['转、到、这、里、，、快、点', '转到这里,快点'],
  ])('%j', (written, meant) => {
    expect(read(written)).toContain(meant);
  });

  test.each(['身份证、户口本、结婚证', '一、还款；二、协商', '您好，谢谢。'])(
    '%s is left alone',
    (text) => {
      expect(read(text)[0]).toBe(text.replace('，', ',').replace('；', ';'));
    },
  );
});

describe('letters and brackets put between characters are read as nothing, too', () => {
  test.each([
    ['把の验の证の码の报の给の我', '把验证码报给我'],
    ['把啊验啊证啊码啊报啊给啊我', '把验证码报给我'],
    ['(把验)(证码)(报给)(我帮)(你办)(贷款)', '把验证码报给我帮你办贷款'],
  ])('%j', (written, meant) => {
    expect(read(written)).toContain(meant);
  });

  test.each([
    '哈哈哈哈哈哈哈哈哈哈哈',
    '“验证码”、“转账”、“共享屏幕”、“保证金”、“安全账户”',
    '（一）还款（二）协商',
  ])('%s is read as it stands', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

test('a text with line breaks is also read without them', () => {
  expect(read('把验证\n码发给我')).toEqual(['把验证\n码发给我', '把验证码发给我']);
  expect(read('把验证码发给我\n')).toHaveLength(1);
});

describe('what stands in the place of stops is read as them, where there are none', () => {
  test.each([
    ['让你别跟家人讲、加我做笔录、快点', '让你别跟家人讲,加我做笔录,快点'],
    ['姐 我银行有人 一个三千八 先来一半', '姐,我银行有人,一个三千八,先来一半'],
    ['卡冻结了——交两千——马上解', '卡冻结了,交两千,马上解'],
    ['卡冻结了、2000元就解、加qq', '卡冻结了,2000元就解,加qq'],
  ])('%j', (written, meant) => {
    expect(read(written)).toContain(meant);
  });

  test('a text with stops of its own is not read so', () => {
    expect(read('请勿转账、共享屏幕、下载软件，谢谢。')).toHaveLength(1);
  });
});

describe('every stop can be read as a comma', () => {
  const weaken = (text: string) => weakenStops(readText(text, check.folder, check.sites)[0]!)?.text;

  test.each([
    ['减免单下来了。给你发了六位数！你念给我', '减免单下来了,给你发了六位数,你念给我'],
    ['减免单下来了；给你发了六位数\n你念给我？', '减免单下来了,给你发了六位数,你念给我,'],
    ['减免单下来了，你念给我', undefined],
  ])('%j', (written, meant) => {
    expect(weaken(written)).toBe(meant);
  });
});
