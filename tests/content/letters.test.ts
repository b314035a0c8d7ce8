/** Promises about the letters: nothing dangling, no slot twice, short sentences, a neutral tone. */
import { describe, expect, test } from 'vitest';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LETTER_GROUPS } from '~/lib/vocabulary/letters.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { slotIdsIn } from '~/lib/domain/letters/decide.ts';
import { ruleMarksIn } from '~/lib/domain/letters/rule-marks.ts';
import { sourceStatusOn } from '~/lib/domain/site/source-status.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { readLetters, readLetterSlots, readSources } from '~tests/support/content.ts';
import { CONTENT_DAY } from '~tests/support/content-day.ts';
import { HOW_TO_SHORTEN, longSentences } from '~tests/support/plain-text.ts';
import {
  expectKnown,
  expectNone,
  isPartRead,
  listDifferences,
  listMissing,
  listOrderFaults,
  RENUMBER,
} from '~tests/support/relations.ts';

const letters = readLetters();
const slots = new Map(readLetterSlots().map(({ id, data }) => [id, data]));
/** What is filled in, and the names of rules. */
const WHOLE_MARKS = /<<[^<>]*>>|\[\[[^[\]]*\]\]/g;

type Letter = (typeof letters)[number]['data'];
const pointsOf = ({ use, notFor, attach, send, deadlines }: Letter) => [
  ...use,
  ...notFor,
  ...attach,
  ...send,
  ...deadlines,
];
/** The answers that a condition can ask `slot` for. */
const answersOf = (slot: string): string[] => {
  const { type, options = [] } = slots.get(slot) ?? {};
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
  const promised = [
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
  ];
  expectNone(
    listDifferences(listFiles('letters').map(idOfFile), promised, 'letter'),
    'letters are promised by name: keep the file, or change the list in tests/content/letters.test.ts.',
  );
  expectNone(listOrderFaults(letters), RENUMBER);
  expect(new Set(letters.map(({ data }) => data.group)).size).toBe(
    Object.keys(LETTER_GROUPS).length,
  );
});

describe.each(letters)('$path', ({ data }) => {
  const { paragraphs, basis } = data;
  const points = pointsOf(data);

  test('names only sources, pages, letters and hotlines that exist', () => {
    expectKnown({
      source: [...points, ...basis].flatMap(({ source }) => source ?? []),
      page: [...points.flatMap(({ page }) => page ?? []), ...data.articles],
      letter: points.flatMap(({ letter }) => letter ?? []),
      hotline: hotlineIdsIn(JSON.stringify(data)),
      slot: data.slots,
    });
  });

  test('lists the slots it uses, and no others', () => {
    const used = paragraphs.flatMap(({ text, when }) => [
      ...slotIdsIn(text),
      ...when.map(({ slot }) => slot),
    ]);
    expectNone(
      [
        ...[...new Set(used)]
          .filter((id) => !data.slots.includes(id))
          .map((id) => `a paragraph uses the slot “${id}”, which is not under slots`),
        ...data.slots
          .filter((id) => !used.includes(id))
          .map((id) => `the form asks for the slot “${id}”, which no paragraph uses`),
      ],
      'slots lists exactly what paragraphs take as [[slot]] or under when.',
    );
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
    expectNone(
      [...new Set(twice.map(({ id }) => `the slot “${id}” is shown twice`))],
      'show it in one paragraph, or let when of the paragraphs ask one slot for different answers.',
    );
  });

  test('asks in its conditions only for answers that a slot has', () => {
    const asked = paragraphs.flatMap(({ when }) => when);
    expectNone(
      asked.flatMap(({ slot, is }) =>
        listMissing(is, answersOf(slot), 'answer').map((problem) => `${slot}: ${problem}`),
      ),
      'write under is an option of src/content/letters/slots/, or yes or no for a tick.',
    );
  });

  test('rests every rule it names on its list of grounds, and names none that ended', () => {
    const grounds = basis.map(({ source, article }) => `${source} ${article ?? ''}`);
    const named = paragraphs.flatMap(({ text }) => ruleMarksIn(text));
    expectNone(
      named
        .map(({ source, article }) => `${source} ${article ?? ''}`)
        .filter((rule) => !grounds.includes(rule))
        .map((rule) => `a paragraph names <<${rule.trim()}>>, which is not under basis`),
      'add the source with that article to basis, or name what stands there.',
    );
    const ended = readSources().filter(({ data: source }) =>
      ['repealed', 'closed'].includes(sourceStatusOn(source, CONTENT_DAY)),
    );
    expectNone(
      basis
        .filter(({ source }) => ended.some(({ id }) => id === source))
        .map(({ source }) => `${source} has ended`),
      'rest the letter on a rule that holds.',
    );
    expectNone(
      paragraphs
        .filter(({ text }) => /<<|>>|\[\[|\]\]/.test(text.replace(WHOLE_MARKS, '')))
        .map(({ text }) => text),
      'write marks as <<source-id 70>> and [[slot]], both ends.',
    );
    const { paragraphs: _, ...rest } = data;
    expectNone(
      JSON.stringify(rest).match(WHOLE_MARKS) ?? [],
      'nothing is filled in outside of paragraphs: write the words there.',
    );
  });

  test('keeps sentences to 60 characters', () => {
    const texts = [...paragraphs, ...points].map(({ text }) =>
      // Names of rules and answers are not ours to shorten.
      text.replace(WHOLE_MARKS, '某某'),
    );
    expectNone(texts.flatMap(longSentences), HOW_TO_SHORTEN);
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

test.skipIf(isPartRead('letters'))('every slot is used by a letter', () => {
  const used = new Set(letters.flatMap(({ data }) => data.slots));
  expectNone(
    [...slots.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `no letter asks for src/content/letters/slots/${id}.yaml`),
    'use it in a letter, or remove the file.',
  );
});

test('slots that take what other tools hand over know all their words', () => {
  const optionsOf = (id: string) => slots.get(id)?.options?.map((option) => option.id) ?? [];
  expectNone(
    [
      ...listDifferences(optionsOf('conducts'), Object.keys(CONDUCTS), 'conduct'),
      ...listDifferences(
        optionsOf('lender-kind'),
        ['unsure', ...Object.keys(LENDER_KINDS)],
        'kind of lender',
      ),
    ],
    'the options of conducts and lender-kind are the ids of src/lib/vocabulary/.',
  );
  // Words of their own would drift from what other tools call the same thing.
  expect(slots.get('conducts')?.options?.filter(({ label }) => label)).toEqual([]);
});

test('only the slot for a name, a number or an amount of one’s own is personal, and those are', () => {
  const personal = [...slots].filter(([, data]) => data.personal).map(([id]) => id);
  expect(personal).toEqual(
    expect.arrayContaining(['name', 'phone', 'address', 'card-tail', 'contract', 'balance']),
  );
});
