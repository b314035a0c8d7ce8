/** The complaint routes hold together: what they name exists, what they promise has a source. */
import { describe, expect, test } from 'vitest';
import { BODY_ROLES } from '~/lib/vocabulary/complain.ts';
import { CONDUCTS } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { decideComplain } from '~/lib/domain/complain/decide.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { expectAnswerable } from '~tests/support/conditions.ts';
import { readComplainNotes, readSources } from '~tests/support/content.ts';
import {
  expectKnown,
  expectNone,
  listDifferences,
  listMissing,
  listShared,
} from '~tests/support/relations.ts';
import {
  behaviourChoices,
  behaviours,
  bodies,
  definition,
  lenderChoices,
  rules,
  toAnswers,
  triedChoices,
} from '~tests/unit/domain/complain/real-complain.ts';

const notes = readComplainNotes();
const sources = new Map(readSources().map(({ id, data }) => [id, data]));
const bodyIds = listFiles('complain/bodies').map(idOfFile);
const HOW_TO_NAME =
  'write the id as the questions in src/content/complain/questions/ or the files beside them have it.';

describe('questions', () => {
  test('offer every lender kind of the rules, and 不确定', () => {
    expectNone(
      listDifferences(lenderChoices, [...Object.keys(LENDER_KINDS), 'unsure'], 'kind of lender'),
      'the options of lender-kind are the ids of src/lib/vocabulary/lender-kinds.ts, and unsure.',
    );
  });

  test('offer every behaviour, and 不确定', () => {
    const wanted = [...listFiles('complain/behaviours').map(idOfFile), 'unsure'];
    expectNone(
      listDifferences(behaviourChoices, wanted, 'behaviour'),
      'the options of behaviour are the files of src/content/complain/behaviours/, and unsure.',
    );
  });
});

describe('behaviours', () => {
  test('cover every conduct, each once', () => {
    const covered = behaviours.flatMap(({ data }) => data.conducts);
    expectNone(
      listDifferences(covered, Object.keys(CONDUCTS), 'conduct'),
      'name every conduct in one behaviour.',
    );
  });

  test('are ranked without ties, danger first, then money just sent', () => {
    const ranked = [...behaviours].sort((a, b) => b.data.urgency - a.data.urgency);
    expect(ranked.slice(0, 2).map(({ id }) => id)).toEqual(['danger', 'money-sent']);
    expectNone(
      listShared(behaviours, ({ data }) => String(data.urgency), 'urgency'),
      'say which of them comes first.',
    );
  });
});

describe('bodies', () => {
  test.each(bodies)('$path names only what exists', ({ data }) => {
    const used = [...data.sources, ...data.deadlines.map(({ source }) => source)];
    expectKnown({
      source: used,
      hotline: [...data.hotlines, ...hotlineIdsIn(data.contact)],
      page: data.articles,
      letter: data.letters,
    });
    expectNone(listMissing(data.triedBy, triedChoices, 'answer'), HOW_TO_NAME);
  });

  test.each(bodies)('$id lists the numbers that its contact names', ({ data }) => {
    const unlisted = hotlineIdsIn(data.contact).filter((id) => !data.hotlines.includes(id));
    expectNone(
      listDifferences(
        unlisted,
        data.hotlines.includes('anti-fraud-96110') ? ['police-110'] : [],
        'number named and not listed',
      ),
      'list under hotlines what contact names.',
    );
  });

  test.each(bodies)('$id gives days only beside their source', ({ data }) => {
    const { deadlineNote = '', handles, cannot, contact, attach } = data;
    const loose = [deadlineNote, handles, contact, ...cannot, ...attach];
    expectNone(
      loose.filter((text) => /\d+(?:日|天|个工作日)(?!试)/.test(text)),
      'say the days under deadlines, where their source stands.',
    );
  });

  test.each(bodies)('$id names no deadline from a source we are not sure of', ({ data }) => {
    const doubtful = data.deadlines.filter(({ source }) => {
      const { confidence, effectiveTo } = sources.get(source) ?? {};
      return confidence === 'low' || effectiveTo !== undefined;
    });
    expectNone(
      doubtful.map(({ source }) => `${source} has ended, or is of low confidence`),
      'rest the deadline on a source that holds, or leave it out.',
    );
  });

  test('that lent the money or supervise the lender have a letter to fill in', () => {
    const without = bodies.filter(({ data }) => data.role && data.letters.length === 0);
    expectNone(
      without.map(({ path }) => `${path} has no letter`),
      'name under letters the letter that the reader fills in for it.',
    );
  });

  test('play each role for every lender but private ones, and never twice', () => {
    for (const role of Object.keys(BODY_ROLES)) {
      const served = bodies
        .filter(({ data }) => data.role === role)
        .flatMap(({ data }) => data.lenders);
      expectNone(
        listDifferences(
          served,
          lenderChoices.filter((id) => id !== 'private'),
          `${role} of the lender`,
        ),
        'name each kind of lender in one body of that role.',
      );
    }
  });

  test('stand in an order of their own and have names of their own', () => {
    expectNone(
      [
        ...listShared(bodies, ({ data }) => String(data.order), 'order'),
        ...listShared(bodies, ({ data }) => data.name, 'name'),
      ],
      'give each body a place and a name of its own.',
    );
  });

  test('never promise a result', () => {
    const texts = bodies.flatMap(({ data }) => [data.handles, data.contact, ...data.letter.asks]);
    expectNone(
      texts.filter((text) => /保证|一定能|肯定|包/.test(text)),
      'say what the body does, not what comes of it.',
    );
  });
});

describe('rules', () => {
  test.each(rules)('$path names only what exists', ({ data }) => {
    const { when, bodies: route, examples } = data;
    expectNone(
      [
        ...listMissing(route, [...bodyIds, ...Object.keys(BODY_ROLES)], 'body'),
        ...listMissing(when.behaviours, behaviourChoices, 'behaviour'),
        ...listMissing(when.tried ?? [], triedChoices, 'answer'),
        ...examples.flatMap(({ behaviours: chosen, tried }) => [
          ...listMissing(chosen, behaviourChoices, 'behaviour'),
          ...listMissing([tried], triedChoices, 'answer'),
        ]),
      ],
      HOW_TO_NAME,
    );
    expectKnown({ source: data.sources, hotline: hotlineIdsIn(data.reason) });
  });

  test.each(rules)('$path decides its own examples', ({ id, data }) => {
    expectNone(
      data.examples.flatMap(({ lender, behaviours: chosen, tried, first, fallback }) => {
        const route = decideComplain(definition, toAnswers(lender, chosen, tried));
        const [one, other] = route.bodies;
        if (route.rule === id && one === first && other === fallback) return [];
        return [
          `${lender}, ${chosen.join('+')}, ${tried}: ${route.rule} decides, first ${one}, then ${other}`,
        ];
      }),
      'mend when or bodies, or the example; npm run flows draws the routes.',
    );
  });
});

test.each(notes)('$path looks at answers that can be given', ({ data }) => {
  expectAnswerable(definition.questions, [data.when]);
  expectKnown({ hotline: hotlineIdsIn(data.text) });
});
