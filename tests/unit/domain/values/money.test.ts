import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatYuan,
  LARGEST_AMOUNT,
  readYuan,
  roundToFen,
  yuanUnderstood,
} from '~/lib/domain/values/money.ts';

describe('readYuan reads what people type', () => {
  test.each([
    ['0', 0],
    ['1234', 123_400],
    ['1,234.5', 123_450],
    ['1 234', 123_400],
    ['¥1234', 123_400],
    ['￥ 1,234.50元', 123_450],
    ['１２３４', 123_400],
    ['１，２３４．５', 123_450],
    ['12。5', 1_250],
    ['.5', 50],
    ['5.', 500],
    ['007', 700],
    ['1.2万', 1_200_000],
    ['１．２万元', 1_200_000],
    ['1.2w', 1_200_000],
    ['1.234567万', 1_234_567],
    ['3千', 300_000],
    ['12,0000', 12_000_000],
    ['100块', 10_000],
    ['\u3000800\u00a0', 80_000],
    ['100000万', LARGEST_AMOUNT],
    ['三千', 300_000],
    ['一万二', 1_200_000],
    ['1万2', 1_200_000],
    ['一万二千五', 1_250_000],
    ['3千5', 350_000],
    ['3百', 30_000],
    ['两百五', 25_000],
    ['一百零五', 10_500],
    ['十五', 1_500],
    ['十五万', 15_000_000],
    ['三千零五十', 305_000],
    ['一万零五百', 1_050_000],
    ['壹万贰仟元整', 1_200_000],
    ['2k', 200_000],
    ['1.2W', 1_200_000],
    ['100块', 10_000],
    ['1000块钱', 100_000],
    ['1000元整', 100_000],
    ['人民币3000元', 300_000],
    ['约3000', 300_000],
    ['大概三千块', 300_000],
    ['3000左右', 300_000],
    ['3000多', 300_000],
    ['1亿', 10_000_000_000],
    ['2亿', 20_000_000_000],
    ['1.5亿', 15_000_000_000],
    ['一亿二', 12_000_000_000],
    ['1亿2千万', 12_000_000_000],
    ['10亿', LARGEST_AMOUNT],
    ['1,0000,0000', 10_000_000_000],
    ['3块5', 350],
    ['三块五毛', 350],
    ['3元5角2分', 352],
    ['100块零5分', 10_005],
    ['5毛', 50],
    ['五角', 50],
    ['将近三千', 300_000],
    ['不到3000', 300_000],
    ['至少3000元', 300_000],
    ['总共3万', 3_000_000],
    ['3000以上', 300_000],
    ['3万余元', 3_000_000],
    ['3000+', 300_000],
    ['5000吧', 500_000],
    ['3000,', 300_000],
    ['CNY 3000', 300_000],
    ['没有', 0],
    ['无', 0],
    ['1 000', 100_000],
    ['12 345 678', 1_234_567_800],
    ['1 234.5 元', 123_450],
    ['3 千', 300_000],
  ])('%j is %i fen', (text, fen) => {
    expect(readYuan(text)).toEqual({ kind: 'amount', fen, lower: false });
  });
});

describe('readYuan names what it cannot read', () => {
  test.each([
    ['-5', 'negative'],
    ['负5', 'negative'],
    ['－５', 'negative'],
    ['−5元', 'negative'],
    ['-¥5', 'negative'],
    ['¥', 'not-a-number'],
    ['元', 'not-a-number'],
    ['万', 'not-a-number'],
    ['.', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['5²', 'not-a-number'],
    ['2026-11-20', 'not-a-number'],
    ['四三千', 'range'],
    ['几千', 'not-a-number'],
    ['3.5元5角', 'not-a-number'],
    ['毛', 'not-a-number'],
    ['3五', 'not-a-number'],
    ['二零二六', 'not-a-number'],
    ['千三万', 'not-a-number'],
    ['1.5万2千', 'not-a-number'],
    ['31天', 'not-a-number'],
    ['3000 4000', 'spaced'],
    ['3000,4000', 'spaced'],
    ['3000，4000', 'spaced'],
    ['300,4000', 'spaced'],
    ['12,3456', 'spaced'],
    ['1,5', 'spaced'],
    ['1,23,456', 'spaced'],
    ['1200 300', 'spaced'],
    ['12 6', 'spaced'],
    ['1 2', 'spaced'],
    ['1万 2', 'spaced'],
    ['三千 五', 'spaced'],
    ['0 500', 'spaced'],
    ['1,000 000', 'spaced'],
    ['12.5 000', 'spaced'],
    ['3. 5', 'spaced'],
    ['3.000', 'dotted'],
    ['12.340', 'dotted'],
    ['1.234', 'dotted'],
    ['3000/月', 'other-period'],
    ['每天50', 'other-period'],
    ['4000-3000', 'range'],
    ['3-5000', 'range'],
    ['20亿', 'too-large'],
    ['11亿', 'too-large'],
    ['1000.234', 'too-many-decimals'],
    ['1.2345678万', 'too-many-decimals'],
    ['1000000000.01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['1万万', 'not-a-number'],
  ])('%j is %s', (text, problem) => {
    expect(readYuan(text)).toEqual({ kind: 'problem', problem });
  });

  test.each(['', ' ', '\u3000', '\n'])('blank %j is empty, which is not zero', (text) => {
    expect(readYuan(text)).toEqual({ kind: 'empty' });
  });
});

describe('of two amounts the lower', () => {
  test.each([
    ['3000-4000', 300_000],
    ['3000~4000元', 300_000],
    ['3000到4000', 300_000],
    ['３０００－４０００', 300_000],
    ['3-5万', 3_000_000],
    ['三到五千', 300_000],
    ['1千-2千块', 100_000],
    ['1-2', 100],
    ['三四千', 300_000],
    ['七八百块钱', 70_000],
    ['两三万', 2_000_000],
    ['一二十', 1_000],
  ])('%j is %i fen, and that is said', (text, fen) => {
    expect(readYuan(text)).toEqual({ kind: 'amount', fen, lower: true });
    expect(yuanUnderstood(text)).toBe(`取少的，按${formatYuan(fen)}算`);
  });
});

describe('how often is read where the field asks for it', () => {
  test.each([
    ['3000/月', 'month', 300_000],
    ['3000元/月', 'month', 300_000],
    ['每月3000元', 'month', 300_000],
    ['一个月三千', 'month', 300_000],
    ['3000块一个月', 'month', 300_000],
    ['50/天', 'day', 5_000],
    ['一天50块', 'day', 5_000],
    ['2000每周', 'week', 200_000],
    ['1.2万/年', 'year', 1_200_000],
  ] as const)('%s in a field for a %s', (text, every, fen) => {
    expect(readYuan(text, every)).toMatchObject({ kind: 'amount', fen });
    const other = every === 'month' ? 'week' : 'month';
    expect(readYuan(text, other)).toEqual({ kind: 'problem', problem: 'other-period' });
  });
});

describe('what was understood is said, unless it was typed in plain digits', () => {
  test.each([
    ['12000', ''],
    ['12000.5', ''],
    ['', ''],
    ['看不懂', ''],
    ['1万2', '按12,000元算'],
    ['１２０００', '按12,000元算'],
    ['12,000', '按12,000元算'],
    ['约3000', '按3,000元算'],
  ])('%s: %s', (text, words) => {
    expect(yuanUnderstood(text)).toBe(words);
  });
});

describe('money holds for every input', () => {
  const fen = fc.integer({ min: 0, max: LARGEST_AMOUNT });

  test('what is formatted reads back as the same amount', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(readYuan(formatYuan(amount))).toMatchObject({ kind: 'amount', fen: amount });
        expect(readYuan(formatAmount(amount))).toMatchObject({ kind: 'amount', fen: amount });
      }),
    );
  });

  test('any text becomes a whole amount within bounds, nothing, or a named problem', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'0123456789.,-¥￥万元 １５。，千w三百十亿两零约到月/块角毛分五负'),
      }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = readYuan(typed);
        if (parsed.kind !== 'amount') return;
        expect(Number.isSafeInteger(parsed.fen)).toBe(true);
        expect(parsed.fen).toBeGreaterThanOrEqual(0);
        expect(parsed.fen).toBeLessThanOrEqual(LARGEST_AMOUNT);
      }),
      { numRuns: 2000 },
    );
  });

  test('a comma joins digits only in thousands and whole ten thousands', () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.constant('0000'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 3 }), (parts) => {
        const text = parts.join(',');
        const grouped = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:,0000)+$/.test(text);
        if (grouped) expect(readYuan(text)).toEqual(readYuan(parts.join('')));
        else expect(readYuan(text)).toEqual({ kind: 'problem', problem: 'spaced' });
      }),
      { numRuns: 1000 },
    );
  });

  test('a space joins digits only in groups of three', () => {
    const part = fc.integer({ min: 0, max: 99_999 }).map(String);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        const grouped = /^[1-9]\d{0,2}(?: \d{3})+$/.test(parts.join(' '));
        const read = readYuan(parts.join(' '));
        if (grouped) expect(read).toEqual(readYuan(parts.join('')));
        else expect(read).toEqual({ kind: 'problem', problem: 'spaced' });
      }),
      { numRuns: 1000 },
    );
  });

  test('a number said in Chinese is the number', () => {
    const say = (number: number): string => {
      const digits = '零一二三四五六七八九';
      const [thousands, hundreds, tens, ones] = String(number)
        .padStart(4, '0')
        .split('')
        .map(Number);
      const said = [
        thousands ? `${digits[thousands]}千` : '',
        hundreds ? `${digits[hundreds]}百` : thousands && (tens || ones) ? '零' : '',
        tens ? `${digits[tens]}十` : hundreds && ones ? '零' : '',
        ones ? digits[ones] : '',
      ].join('');
      return said;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect([number, readYuan(`${say(number)}元`)]).toMatchObject([
          number,
          { fen: number * 100 },
        ]);
        expect(readYuan(`${say(number)}万`)).toEqual(readYuan(`${number}万`));
      }),
    );
  });

  test('万 is ten thousand times the same number without it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (count) => {
        expect(readYuan(`${count}万`)).toEqual(readYuan(String(count * 10_000)));
      }),
    );
  });
});

describe('formatting and rounding', () => {
  test.each([
    [0, '0'],
    [5, '0.05'],
    [100, '1'],
    [123_450, '1,234.50'],
    [-123_456_789, '-1,234,567.89'],
  ])('%i fen is written %s', (fen, text) => {
    expect(formatAmount(fen)).toBe(text);
  });

  test.each([
    [0.5, 1],
    [0.49, 0],
    [57_920.5, 57_921],
    [1.005 * 100 * 100, 10_050],
    [1.49, 1],
  ])('%d rounds half up to %i', (exact, fen) => {
    expect(roundToFen(exact)).toBe(fen);
  });
});

test('a long text pasted by mistake is refused at once', () => {
  // Processor time: a busy machine must not fail it.
  const start = process.cpuUsage();
  expect(readYuan('</textarea><script>'.repeat(500))).toEqual({
    kind: 'problem',
    problem: 'not-a-number',
  });
  expect(readYuan('大约'.repeat(2000))).toMatchObject({ kind: 'problem' });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});

describe('amounts from one to another, at the edges', () => {
  const read = (text: string) => {
    const found = readYuan(text);
    return found.kind === 'amount' ? found.fen : found.kind === 'empty' ? 'empty' : found.problem;
  };
  test.each([
    ['3000-3000', 'range'],
    ['5000-3000', 'range'],
    ['3000-', 'not-a-number'],
    ['3000-好多', 'not-a-number'],
    ['100-2000', 10_000],
    ['100-2000.01', 'range'],
  ])('%s is %s', (text, fen) => expect(read(text)).toBe(fen));

  test.each([
    ['3000', ''],
    [' 3000.55 ', ''],
    ['abc', ''],
  ])('nothing is said of %j, which stands as it was typed', (text, said) =>
    expect(yuanUnderstood(text)).toBe(said),
  );
});
