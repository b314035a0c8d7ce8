/** Logs to test with: one at hand, and random ones that hold whatever an entry may hold. */
import fc from 'fast-check';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { idsOf } from '~/lib/vocabulary/ids.ts';
import { LENDER_KIND_IDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED } from '~/lib/vocabulary/log.ts';
import { FILE_KINDS, type LogEntry, type LogFacts, type LogFile } from '~/lib/domain/log/entry.ts';
import { emptyLogForm, type LogForm } from '~/lib/domain/log/form.ts';
import { editEntry } from '~/lib/domain/log/history.ts';

export const HOURS = { from: '22:00', to: '08:00' };

const FACTS: LogFacts = {
  day: '2026-11-20',
  time: '22:05',
  channel: 'phone',
  answer: 'talked',
  seconds: 200,
  number: '13800138000',
  company: '某某公司',
  person: '李某',
  badge: '8801',
  lender: '示例银行',
  lenderKind: 'bank-card',
  debt: '3000元',
  reached: 'me',
  quotes: '今晚不还就去你单位',
  notes: '声音像上次的人',
  conducts: ['insult'],
};

/** An entry with `facts` in the place of the usual ones; `number` sets its id apart. */
export const entryWith = (facts: Partial<LogFacts> = {}, number = 1): LogEntry => ({
  id: String(number).padStart(32, '0'),
  createdAt: Date.UTC(2026, 10, 20, 14, 10),
  facts: { ...FACTS, ...facts },
  files: [],
  edits: [],
});

/** A form with `typed` in it. */
export const formWith = (typed: Partial<LogForm>): LogForm => ({
  ...emptyLogForm(),
  channel: 'phone',
  ...typed,
});

const hex = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''));
const twoDigits = (most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, '0'));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

const facts: fc.Arbitrary<LogFacts> = fc.record({
  day: fc
    .tuple(fc.integer({ min: 1996, max: 2026 }), twoDigits(12, 1), twoDigits(28, 1))
    .map((parts) => parts.join('-')),
  time: fc.option(
    fc.tuple(twoDigits(23), twoDigits(59)).map((parts) => parts.join(':')),
    { nil: '' },
  ),
  channel: fc.constantFrom(...idsOf(LOG_CHANNELS)),
  answer: fc.constantFrom('' as const, ...idsOf(LOG_ANSWERS)),
  seconds: fc.integer({ min: 0, max: 86_400 }),
  number: text,
  company: text,
  person: text,
  badge: text,
  lender: text,
  lenderKind: fc.constantFrom('' as const, ...LENDER_KIND_IDS),
  debt: text,
  reached: fc.constantFrom('' as const, ...idsOf(LOG_REACHED)),
  quotes: text,
  notes: text,
  conducts: fc.uniqueArray(fc.constantFrom(...idsOf(CONDUCTS))),
});

/** Files with their content: the digest is put in by whoever can count it. */
const files: fc.Arbitrary<LogFile[]> = fc.uniqueArray(
  fc.record({
    id: hex(64),
    name: text,
    ending: fc.constantFrom(...Object.keys(FILE_KINDS)),
    size: fc.integer({ min: 0, max: 5000 }),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

const moment = fc.integer({ min: 0, max: Date.UTC(2030, 0) });

/** A random entry, edited up to three times. */
export const entries: fc.Arbitrary<LogEntry> = fc
  .record({
    id: hex(32),
    createdAt: moment,
    facts,
    files,
    later: fc.array(fc.tuple(facts, moment), { maxLength: 3 }),
  })
  .map(({ later, ...made }) =>
    later.reduce<LogEntry>(
      (entry, [changed, at]) => editEntry(entry, entry, { facts: changed, files: entry.files }, at),
      { ...made, edits: [] },
    ),
  );

/** A random log. */
export const logs: fc.Arbitrary<LogEntry[]> = fc.uniqueArray(entries, {
  selector: ({ id }) => id,
  maxLength: 8,
});
