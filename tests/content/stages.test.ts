/** The stages of /stages/: what they name exists, and figures have a source. */
import { describe, expect, test } from 'vitest';
import { STAGE_PHASES } from '~/lib/vocabulary/stages.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { stageSchema } from '~/lib/schemas/stage.ts';
import { readStages } from '~tests/support/content.ts';
import { expectKnown, expectNone, listOrderFaults, RENUMBER } from '~tests/support/relations.ts';

const stages = readStages();
const inOrder = [...stages].sort((a, b) => a.data.order - b.data.order);

/** A count with a legal meaning: days, years, times, hours, amounts, shares. */
const FIGURE = /\d+(?:日|天|年|次|个月|小时|元|万|%|:\d\d)/;

test('cover the way from the first day to the end, without gaps, phase after phase', () => {
  expectNone(listOrderFaults(stages), RENUMBER);
  const phases = inOrder.map(({ data }) => data.phase);
  const order = Object.keys(STAGE_PHASES);
  expect([...new Set(phases)]).toEqual(order);
  expect(phases).toEqual(phases.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

describe.each(stages)('$id', ({ data }) => {
  const statements = [
    ...data.happens,
    ...data.bluff.map(({ truth, basis }) => ({ text: truth, basis })),
    ...data.deadlines.map(({ limit, basis }) => ({ text: limit, basis })),
  ];

  test('names only sources, hotlines and pages that exist', () => {
    expectKnown({
      source: statements.flatMap(({ basis }) => basis.map(({ source }) => source)),
      hotline: hotlineIdsIn(JSON.stringify(data)),
      page: data.links,
    });
  });

  test('gives every figure a source', () => {
    const bare = statements.filter(({ text, basis }) => FIGURE.test(text) && basis.length === 0);
    expectNone(
      bare.map(({ text }) => text),
      'name under basis where the figure comes from, or say it without the figure.',
    );
  });
});

test('a statement that is called certain without a rule is refused with what to do', () => {
  const { data } = stages[0]!;
  const happens = [...data.happens.slice(0, 2), { text: '会起诉。', certainty: 'certain' }];
  const { error } = stageSchema.safeParse({ ...data, happens });
  expect(error?.issues[0]?.message).toContain('name it under basis');
});
