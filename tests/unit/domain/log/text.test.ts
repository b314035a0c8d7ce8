import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import type { LogFacts } from '~/lib/domain/log/entry.ts';
import { composeAccount } from '~/lib/domain/log/text.ts';
import { writeLogPage } from '~/lib/domain/log/text/page.ts';
import { listLogRows } from '~/lib/domain/log/text/table.ts';
import { changeWords, factWords, formatBytes } from '~/lib/domain/log/words.ts';
import { toCsv } from '~/lib/domain/values/csv.ts';
import { entries, entryWith, HOURS, logs } from './entries.ts';

describe('composeAccount', () => {
  test('writes oldest first what was written down, and nothing else', () => {
    const bare: Partial<LogFacts> = {
      company: '',
      person: '',
      badge: '',
      lender: '',
      lenderKind: '',
      debt: '',
      quotes: '',
      notes: '',
      conducts: [],
      number: '',
      seconds: 0,
      reached: '',
    };
    const log = [
      entryWith(),
      entryWith({ ...bare, day: '2026-11-19', time: '', answer: 'missed' }, 2),
    ];
    expect(composeAccount(log)).toBe(
      '2026年11月19日（周四）几点没有记，电话，没接通。\n' +
        '2026年11月20日（周五）22:05，电话，接通，说上话，3分20秒，找的是我；显示号码13800138000；自称某某公司，李某，工号8801；所说放款机构示例银行；所说欠款3000元；做法：辱骂；原话：“今晚不还就去你单位”；说明：声音像上次的人。',
    );
  });

  test('one line for each entry, whatever the reader typed', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const account = composeAccount(log);
        expect(account === '' ? 0 : account.split('\n').length).toBe(log.length);
      }),
    );
  });
});

describe('writeLogPage', () => {
  test('runs and loads nothing that a reader typed', () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom('<script>alert(1)</script>', '" onload="x', "'>"),
        (entry, evil) => {
          const facts = { ...entry.facts, quotes: evil, number: evil, person: evil };
          const files = [{ id: 'a'.repeat(64), name: evil, ending: 'png', size: 1 }];
          const root = parse([...writeLogPage([{ ...entry, facts, files }], 0, HOURS)].join(''));
          expect(root.querySelectorAll('script, iframe, object, link')).toHaveLength(0);
          const attributes = root.querySelectorAll('*').flatMap((e) => Object.keys(e.attributes));
          expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
          expect(root.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain(
            "default-src 'none'",
          );
        },
      ),
    );
  });

  test('holds every entry with its history, its files and the counts of its day', () => {
    const log = [entryWith(), entryWith({ answer: 'missed', time: '10:00' }, 2)];
    const page = [...writeLogPage(log, 0, HOURS)].join('');
    const root = parse(page);
    expect(root.querySelectorAll('article')).toHaveLength(2);
    expect(root.querySelector('tbody tr')!.text.replace(/\s+/g, ' ')).toBe('2026年11月20日2111');
    expect(page).toContain('今晚不还就去你单位');
    expect(page).toContain('@page { size: A4');
  });
});

test('the table has a row for each entry and no cell that runs', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const table = [...listLogRows(log)];
      expect(table).toHaveLength(log.length + 1);
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
    }),
  );
  const csv = toCsv(listLogRows([entryWith({ person: '=cmd()', quotes: '+1' })]));
  expect(csv).toContain("'=cmd()");
  expect(csv).toContain("'+1");
  expect(csv.startsWith('\uFEFF日期,时间')).toBe(true);
});

test('a quote that ends a sentence needs no stop behind it', () => {
  expect(composeAccount([entryWith({ quotes: '你等着！', notes: '' })])).toMatch(
    /原话：“你等着！”$/,
  );
});

describe('values in words', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1500, '1.5 kB'],
    [250_000, '250 kB'],
    [5_000_000, '5.0 MB'],
    [7e12, '7000 GB'],
    [-1, '0 B'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });

  test.each([
    ['time', '21:00', '22:05', '时间：改之前“21:00”，改之后“22:05”'],
    ['quotes', '', '骂人', '原话：改之前空着，改之后“骂人”'],
    ['conducts', 'insult', '', '做法：改之前“辱骂”，改之后空着'],
    ['files', '', `录音.m4a ${'a'.repeat(64)}`, '附件：改之前空着，改之后“录音.m4a”'],
    ['channel', 'phone', 'unheard-of', '方式：改之前“电话”，改之后“unheard-of”'],
  ] as const)('a change of %s from “%s” to “%s”', (field, from, to, words) => {
    expect(changeWords({ field, from, to })).toBe(words);
  });

  test('a length of nothing says nothing', () => {
    expect(factWords(entryWith({ seconds: 0 }).facts, 'seconds')).toBe('');
    expect(factWords(entryWith({ seconds: 200 }).facts, 'seconds')).toBe('3分20秒');
  });
});
