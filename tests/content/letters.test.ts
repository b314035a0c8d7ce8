/** Promises about the letters: nothing dangling, no slot twice, short sentences, a neutral tone. */
import { describe, expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LETTER_GROUPS } from '~/lib/vocabulary/letters.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { slotIdsIn } from '~/lib/domain/letters/decide.ts';
import { ruleMarksIn } from '~/lib/domain/letters/rule-marks.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { sourceStatusOn } from '~/lib/domain/site/source-status.ts';
import { countCharacters } from '~/lib/schemas/fields.ts';
import {
  readArticles,
  readHotlines,
  readLetters,
  readLetterSlots,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { listOverdue } from '~tests/support/freshness.ts';
import { sentencesOf } from '~tests/support/plain-text.ts';

const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
const letters = readLetters();
const slots = new Map(readLetterSlots().map(({ id, data }) => [id, data]));
const ids = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));
const known = {
  sources: ids(readSources()),
  hotlines: ids(readHotlines()),
  letters: ids(letters),
  pages: new Set([
    ...[...readArticles(), ...readStories()].map(({ pageId }) => pageId),
    ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
  ]),
};

type Letter = (typeof letters)[number]['data'];
const pointsOf = ({ use, notFor, attach, send, deadlines }: Letter) => [
  ...use,
  ...notFor,
  ...attach,
  ...send,
  ...deadlines,
];
const missing = (wanted: readonly (string | undefined)[], from: ReadonlySet<string>) =>
  wanted.filter((id) => id !== undefined && !from.has(id));

/** The answers that a condition can ask `slot` for. */
const answersOf = (slot: string): string[] => {
  const { type, options = [] } = slots.get(slot)!;
  return type === 'tick' ? ['yes', 'no'] : options.map(({ id }) => id);
};

/** Whether two paragraphs are never both shown: some slot with one answer is asked for different ones. */
const areExclusive = (a: Letter['paragraphs'][number], b: Letter['paragraphs'][number]) =>
  a.when.some(({ slot, is }) =>
    b.when.some(
      (other) =>
        other.slot === slot &&
        slots.get(slot)?.type !== 'choices' &&
        !other.is.some((answer) => is.includes(answer)),
    ),
  );

test('there is a letter of every kind that was promised, in order', () => {
  expect([...known.letters].sort()).toEqual([
    'ask-for-documents',
    'complain-lender',
    'complain-microloan',
    'complain-nfra',
    'credit-card-instalments',
    'credit-record-objection',
    'defer-or-reduce',
    'online-loan-plan',
    'payment-order-objection',
    'stop-improper-collection',
    'stop-third-party',
    'tell-others',
  ]);
  const orders = letters.map(({ data }) => data.order).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, place) => place + 1));
  expect(new Set(letters.map(({ data }) => data.group)).size).toBe(
    Object.keys(LETTER_GROUPS).length,
  );
});

describe.each(letters)('$id', ({ data }) => {
  const { paragraphs, basis } = data;
  const points = pointsOf(data);

  test('names only sources, pages, letters and hotlines that exist', () => {
    const sources = [...points, ...basis].map(({ source }) => source);
    expect(missing(sources, known.sources)).toEqual([]);
    expect(missing([...points.map(({ page }) => page), ...data.articles], known.pages)).toEqual([]);
    expect(
      missing(
        points.map(({ letter }) => letter),
        known.letters,
      ),
    ).toEqual([]);
    expect(missing(hotlineIdsIn(JSON.stringify(data)), known.hotlines)).toEqual([]);
  });

  test('lists the slots it uses, and no others', () => {
    const used = paragraphs.flatMap(({ text, when }) => [
      ...slotIdsIn(text),
      ...when.map(({ slot }) => slot),
    ]);
    expect(missing(data.slots, new Set(slots.keys()))).toEqual([]);
    expect([...data.slots].sort()).toEqual([...new Set(used)].sort());
  });

  test('never shows a slot twice at once, but for a word chosen once for the whole letter', () => {
    const places = paragraphs.flatMap((paragraph) =>
      slotIdsIn(paragraph.text)
        .filter((id) => slots.get(id)?.type !== 'choice')
        .map((id) => ({ id, paragraph })),
    );
    const twice = places.filter(({ id, paragraph }, place) =>
      places
        .slice(place + 1)
        .some((other) => other.id === id && !areExclusive(paragraph, other.paragraph)),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('asks in its conditions only for answers that a slot has', () => {
    const asked = paragraphs.flatMap(({ when }) => when);
    expect(asked.filter(({ slot, is }) => is.some((id) => !answersOf(slot).includes(id)))).toEqual(
      [],
    );
  });

  test('rests every rule it names on its list of grounds, and names none that ended', () => {
    const grounds = basis.map(({ source, article }) => `${source} ${article ?? ''}`);
    const named = paragraphs.flatMap(({ text }) => ruleMarksIn(text));
    expect(
      named
        .map(({ source, article }) => `${source} ${article ?? ''}`)
        .filter((rule) => !grounds.includes(rule)),
    ).toEqual([]);
    const ended = readSources().filter(({ data: source }) =>
      ['repealed', 'closed'].includes(sourceStatusOn(source, today)),
    );
    expect(basis.filter(({ source }) => ended.some(({ id }) => id === source))).toEqual([]);
    // A mark that is mistyped is left standing.
    expect(paragraphs.filter(({ text }) => /<<|>>/.test(text.replace(/<<[^<>]*>>/g, '')))).toEqual(
      [],
    );
  });

  test('keeps sentences to 60 characters', () => {
    const texts = [...paragraphs, ...points].map(({ text }) =>
      // Names of rules and answers are not ours to shorten.
      text.replace(/<<[^<>]*>>|\[\[[^[\]]*\]\]/g, '某某'),
    );
    const long = texts.flatMap(sentencesOf).filter((sentence) => countCharacters(sentence) > 60);
    expect(long).toEqual([]);
  });

  test('neither insults, threatens, begs nor promises, and asks for no number of an identity card', () => {
    const letter = paragraphs.map(({ text }) => text).join('\n');
    expect(letter).not.toMatch(
      /否则|后果|曝光|严惩|无耻|流氓|黑心|求求|恳求|跪|保证|一定会|绝不|必将|赔偿|封杀|法庭上见/,
    );
    expect(letter).not.toMatch(/身份证号|身份证号码/);
    expect(letter).not.toMatch(/！/);
  });

  test('says what to attach, how to keep proof and which deadline runs', () => {
    expect(data.send.length + data.attach.length).toBeGreaterThan(1);
    expect(data.deadlines.length).toBeGreaterThan(0);
  });
});

test('nothing is past its review date', () => {
  expect(listOverdue(letters, today)).toEqual([]);
});

test('every slot is used by a letter', () => {
  const used = new Set(letters.flatMap(({ data }) => data.slots));
  expect([...slots.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('slots that take what other tools hand over know all their words', () => {
  const optionsOf = (id: string) => slots.get(id)?.options?.map((option) => option.id);
  expect(optionsOf('conducts')).toEqual(Object.keys(CONDUCTS));
  expect(optionsOf('lender-kind')).toEqual(['unsure', ...Object.keys(LENDER_KINDS)]);
  // Words of their own would drift from what other tools call the same thing.
  expect(slots.get('conducts')?.options?.filter(({ label }) => label)).toEqual([]);
});

test('only the slot for a name, a number or an amount of one’s own is personal, and those are', () => {
  const personal = [...slots].filter(([, data]) => data.personal).map(([id]) => id);
  expect(personal).toEqual(
    expect.arrayContaining(['name', 'phone', 'address', 'card-tail', 'contract', 'balance']),
  );
});
