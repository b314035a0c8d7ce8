import { expect, test } from 'vitest';
import { askForMissing, writeReport } from '~/lib/domain/site/report.ts';

const given = writeReport({ title: '投诉', address: '/respond/complain/', version: '2026-11-30' });

test('the report names the page and its version, and leaves gaps', () => {
  expect(given).toMatch(/^页面：投诉\n地址：\/respond\/complain\/\n版本：2026-11-30\n/);
  expect(given).toContain('哪一句写错了：＿＿');
});

test('asks what was missing in place of what is wrong', () => {
  const asked = askForMissing(given, given);
  expect(asked).toContain('我想找的是：＿＿');
  expect(asked).not.toContain('哪一句写错了');
});

test('keeps what was typed, and asks below it, once', () => {
  const typed = `${given}这一句不对`;
  const asked = askForMissing(typed, given);
  expect(asked.startsWith(typed)).toBe(true);
  expect(askForMissing(asked, given)).toBe(asked);
});
