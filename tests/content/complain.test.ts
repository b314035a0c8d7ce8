/** The complaint routes hold together: what they name exists, what they promise has a source. */
import { describe, expect, test } from 'vitest';
import { BODY_ROLES } from '~/lib/vocabulary/complain.ts';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { partsOf } from '~/lib/domain/questionnaire/conditions.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import {
  readArticles,
  readComplainNotes,
  readHotlines,
  readLetters,
  readSources,
} from '~tests/support/content.ts';
import {
  behaviourChoices,
  behaviours,
  bodies,
  lenderChoices,
  optionsOf,
  rules,
  triedChoices,
} from '~tests/unit/domain/complain/real-complain.ts';

const notes = readComplainNotes();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const hotlines = readHotlines().map(({ id }) => id);
const articles = readArticles().map(({ pageId }) => pageId);
const letters = readLetters().map(({ id }) => id);
const bodyIds = bodies.map(({ id }) => id);

const missing = (used: readonly string[], known: readonly string[]) =>
  used.filter((id) => !known.includes(id));

describe('questions', () => {
  test('offer every lender kind of the rules, and 不确定', () => {
    expect([...lenderChoices].sort()).toEqual([...Object.keys(LENDER_KINDS), 'unsure'].sort());
  });

  test('offer every behaviour, and 不确定', () => {
    expect([...behaviourChoices].sort()).toEqual(
      [...behaviours.map(({ id }) => id), 'unsure'].sort(),
    );
  });
});

describe('behaviours', () => {
  test('cover every conduct, each once', () => {
    const covered = behaviours.flatMap(({ data }) => data.conducts);
    expect([...covered].sort()).toEqual(Object.keys(CONDUCTS).sort());
  });

  test('are ranked without ties, danger first, then money just sent', () => {
    const ranked = [...behaviours].sort((a, b) => b.data.urgency - a.data.urgency);
    expect(ranked.slice(0, 2).map(({ id }) => id)).toEqual(['danger', 'money-sent']);
    expect(new Set(ranked.map(({ data }) => data.urgency)).size).toBe(ranked.length);
  });
});

describe('bodies', () => {
  test.each(bodies)('$id names only what exists', ({ data }) => {
    const used = [...data.sources, ...data.deadlines.map(({ source }) => source)];
    expect(missing(used, [...sources.keys()])).toEqual([]);
    expect(missing([...data.hotlines, ...hotlineIdsIn(data.contact)], hotlines)).toEqual([]);
    expect(missing(data.articles, articles)).toEqual([]);
    expect(missing(data.triedBy, triedChoices)).toEqual([]);
    expect(missing(data.letters, letters)).toEqual([]);
  });

  test.each(bodies)('$id lists the numbers that its contact names', ({ data }) => {
    expect(missing(hotlineIdsIn(data.contact), data.hotlines)).toEqual(
      data.hotlines.includes('anti-fraud-96110') ? ['police-110'] : [],
    );
  });

  test.each(bodies)('$id gives days only beside their source', ({ data }) => {
    const { deadlineNote = '', handles, cannot, contact, attach } = data;
    const loose = [deadlineNote, handles, contact, ...cannot, ...attach];
    expect(loose.filter((text) => /\d+(?:日|天|个工作日)(?!试)/.test(text))).toEqual([]);
  });

  test.each(bodies)('$id names no deadline from a source we are not sure of', ({ data }) => {
    const doubtful = data.deadlines.filter(({ source }) => {
      const { confidence, effectiveTo } = sources.get(source)!;
      return confidence === 'low' || effectiveTo !== undefined;
    });
    expect(doubtful).toEqual([]);
  });

  test('that lent the money or supervise the lender have a letter to fill in', () => {
    const without = bodies.filter(({ data }) => data.role && data.letters.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('play each role for every lender but private ones, and never twice', () => {
    for (const role of Object.keys(BODY_ROLES)) {
      const served = bodies
        .filter(({ data }) => data.role === role)
        .flatMap(({ data }) => data.lenders);
      expect([...served].sort()).toEqual(lenderChoices.filter((id) => id !== 'private').sort());
    }
  });

  test('stand in an order of their own and have names of their own', () => {
    expect(new Set(bodies.map(({ data }) => data.order)).size).toBe(bodies.length);
    expect(new Set(bodies.map(({ data }) => data.name)).size).toBe(bodies.length);
  });

  test('never promise a result', () => {
    const texts = bodies.flatMap(({ data }) => [data.handles, data.contact, ...data.letter.asks]);
    expect(texts.filter((text) => /保证|一定能|肯定|包/.test(text))).toEqual([]);
  });
});

describe('rules', () => {
  test.each(rules)('$id names only what exists', ({ data }) => {
    const { when, bodies: route } = data;
    expect(missing(route, [...bodyIds, ...Object.keys(BODY_ROLES)])).toEqual([]);
    expect(missing(when.behaviours, behaviourChoices)).toEqual([]);
    expect(missing(when.tried ?? [], triedChoices)).toEqual([]);
    expect(missing(data.sources, [...sources.keys()])).toEqual([]);
    expect(missing(hotlineIdsIn(data.reason), hotlines)).toEqual([]);
  });

  test.each(rules)('$id has examples of answers that can be given', ({ data }) => {
    for (const { behaviours: chosen, tried } of data.examples) {
      expect(missing(chosen, behaviourChoices)).toEqual([]);
      expect(triedChoices).toContain(tried);
    }
  });
});

test.each(notes)('the note $id looks at answers that can be given', ({ data }) => {
  for (const { question, includes } of partsOf(data.when)) {
    expect(missing(includes, optionsOf(question))).toEqual([]);
  }
  expect(missing(hotlineIdsIn(data.text), hotlines)).toEqual([]);
});
