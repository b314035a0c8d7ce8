import { expect, test } from 'vitest';
import { askForMissing, writeReport } from '~/lib/domain/site/report.ts';

const given = writeReport({ title: '投诉', address: '/respond/complain/', version: '2026-11-30' });
const QUESTION = '我想找的是：＿＿';

test('the report names the page and its version, and leaves gaps', () => {
  expect(given).toMatch(/^页面：投诉\n地址：\/respond\/complain\/\n版本：2026-11-30\n/);
  expect(given).toContain('哪一句写错了：＿＿');
});

test('asks what was missing in place of what is wrong', () => {
  const asked = askForMissing(given, given, QUESTION);
  expect(asked).toContain('我想找的是：＿＿');
  expect(asked).toMatch(/^页面：投诉\n/);
  expect(asked).not.toContain('哪一句写错了');
});

test('keeps what was typed, and asks below it, once', () => {
  const typed = `${given}这一句不对`;
  const asked = askForMissing(typed, given, QUESTION);
  expect(asked.startsWith(typed)).toBe(true);
  expect(askForMissing(asked, given, QUESTION)).toBe(asked);
});

test('asks so in traditional characters, too, where the text it was given stands in them', () => {
  const traditional = given.replace('页面', '頁面').replace('写错', '寫錯');
  const asked = askForMissing(traditional, traditional, QUESTION);
  expect(asked).toMatch(/^頁面：投诉\n/);
  expect(asked).not.toContain('寫錯');
});
