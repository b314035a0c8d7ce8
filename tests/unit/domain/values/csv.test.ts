import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '~/lib/domain/values/csv.ts';

describe('toCsv', () => {
  test('starts with a byte-order mark and ends lines with CRLF', () => {
    expect(toCsv([['组', '元']])).toBe('\uFEFF组,元\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['-12.50', '-12.50'],
    ['0.5', '0.5'],
    ['3-1', "'3-1"],
    ['3/1', "'3/1"],
    ['00123', "'00123"],
    ['1e5', "'1e5"],
    ['6222020200112233445', "'6222020200112233445"],
    ['10:30', "'10:30"],
    ['1,000', '"\'1,000"'],
    ['3月1日的房租', '3月1日的房租'],
    ['3月1日', "'3月1日"],
    ['2026年3月', "'2026年3月"],
    ['10时30分', "'10时30分"],
    ['50%', "'50%"],
    ['￥100', "'￥100"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('writes the cell %j as %s', (text, cell) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test('no cell of a spreadsheet starts as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = toCsv([[text]])
          .slice(1)
          .replace(/^"/, '');
        expect(cell).toMatch(/^(?!=|\+|@|-(?![\d]))/);
      }),
    );
  });
});
