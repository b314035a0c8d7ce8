/** Whatever is typed or pasted: a value that can be used, or a named problem, soon. */
import { describe, expect, test } from 'vitest';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { readMessage } from '~/lib/domain/message/read.ts';
import { readNumber } from '~/lib/domain/number-class/read-number.ts';
import { planSearch } from '~/lib/domain/search/plan.ts';
import { encodeQuery } from '~/lib/domain/search/query.ts';
import { parseInlineText } from '~/lib/domain/site/inline-text.ts';
import { splitSentences } from '~/lib/domain/site/sentences.ts';
import { parseDay } from '~/lib/domain/values/calendar-days.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import { readYuan } from '~/lib/domain/values/money.ts';
import { readNumberText } from '~/lib/domain/values/number-text.ts';
import { readPercent } from '~/lib/domain/values/rate.ts';
import { readClock } from '~/lib/domain/values/read-clock.ts';
import { readPastDay } from '~/lib/domain/values/read-day.ts';
import { toCsv } from '~/lib/domain/values/csv.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';
import { anyText } from './arbitraries.ts';
import { fuzz } from './check.ts';

const TODAY = '2026-11-30';

describe('typed', () => {
  test('an amount is whole fen and never negative', () => {
    fuzz(
      anyText(12),
      (text) => readYuan(text, 'month'),
      (read) => {
        if (read.kind === 'amount')
          expect(Number.isSafeInteger(read.fen) && read.fen >= 0).toBe(true);
      },
    );
  });
  test('a rate is a finite number', () => {
    fuzz(
      anyText(12),
      (text) => readPercent(text, 'year'),
      (read) => {
        for (const value of Object.values(read)) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      },
    );
  });
  test.each(['month', 'day', 'day-of-month', 'thing'] as const)(
    'a count of %s lies between its bounds',
    (counted) => {
      fuzz(
        anyText(12),
        (text) => readCount(text, 1, 360, counted as Parameters<typeof readCount>[3]),
        (read) => {
          if (read.kind === 'count')
            expect(Number.isInteger(read.count) && read.count >= 1 && read.count <= 360).toBe(true);
        },
      );
    },
  );
  test('a number is plain decimal text', () => {
    fuzz(anyText(12), readNumberText, (read) => {
      if (read.kind === 'number')
        expect(read.decimal).toMatch(/^\d+(?:\.\d+)?$|^\d*\.\d+$|^\d+\.$/);
    });
  });
  test('a day is a real one, not after today, not too old', () => {
    fuzz(
      anyText(12),
      (text) => readPastDay(text, TODAY, 5),
      (read) => {
        if (read.kind !== 'day') return;
        expect(parseDay(read.day)).toBe(read.day);
        expect(read.day <= TODAY && read.day >= '2021-11-30').toBe(true);
      },
    );
  });
  test('a time is one of the clock', () => {
    fuzz(anyText(12), readClock, (read) => {
      if (read.kind === 'time') expect(read.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
    });
  });
  test('a phone number is digits, or hidden ones', () => {
    fuzz(anyText(20), readNumber, (read) => {
      if (read.kind === 'number') expect(read.digits).toMatch(/^\+?[\dx*]{3,20}$/);
    });
  });
});

describe('pasted', () => {
  test('a message has an outcome', () => {
    fuzz(
      anyText(120),
      (text) => {
        const read = readMessage({ text, number: '' });
        return read.kind === 'readable'
          ? decideMessage(text, findSignals(check, text)).outcome
          : 'refused';
      },
      (outcome) => expect(typeof outcome).toBe('string'),
    );
  });
  test('text with links of our own is cut into parts that give it back or a link', () => {
    fuzz(anyText(20), parseInlineText, (parts) => expect(Array.isArray(parts)).toBe(true));
  });
  test('what is read aloud lies within the text, in order', () => {
    fuzz(anyText(), splitSentences, (spans, text) => {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    });
  });
});

describe('in the address', () => {
  test('a query has a plan, or none', () => {
    fuzz(
      anyText(),
      (text) => planSearch(text),
      (plan) => {
        if (plan) expect(plan.whole.length).toBeGreaterThan(0);
      },
    );
  });
  test('a query survives the fragment', () => {
    fuzz(
      anyText(),
      (text) => new URLSearchParams(`q=${encodeQuery(text)}`).get('q'),
      (read) => {
        expect(typeof read).toBe('string');
      },
    );
  });
});

test('no cell of an exported table begins a formula', () => {
  fuzz(
    anyText(12),
    (text) => toCsv([[text]]),
    (csv) => {
      const cell = csv.replace(/^\uFEFF"?/, '');
      const isNumber = /^-?\d+(?:\.\d+)?\r\n$/.test(cell);
      if (!isNumber) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t]/);
    },
  );
});
