/** The stages of /stages/: what they name exists, and figures have a source. */
import { describe, expect, test } from 'vitest';
import { STAGE_PHASES } from '~/lib/vocabulary/stages.ts';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { stageSchema } from '~/lib/schemas/stage.ts';
import { readArticles, readHotlines, readSources, readStages } from '~tests/support/content.ts';

const stages = readStages();
const inOrder = [...stages].sort((a, b) => a.data.order - b.data.order);
const sources = new Set(readSources().map(({ id }) => id));
const hotlines = new Set(readHotlines().map(({ id }) => id));
const pages = new Set([
  ...readArticles().map(({ pageId }) => pageId),
  ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
]);

/** A count with a legal meaning: days, years, times, hours, amounts, shares. */
const FIGURE = /\d+(?:日|天|年|次|个月|小时|元|万|%|:\d\d)/;

test('cover the way from the first day to the end, without gaps, phase after phase', () => {
  expect(inOrder.map(({ data }) => data.order)).toEqual(inOrder.map((_, place) => place + 1));
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
    const cited = statements.flatMap(({ basis }) => basis.map(({ source }) => source));
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
    expect(hotlineIdsIn(JSON.stringify(data)).filter((id) => !hotlines.has(id))).toEqual([]);
    expect(data.links.filter((id) => !pages.has(id))).toEqual([]);
  });

  test('gives every figure a source', () => {
    const bare = statements.filter(({ text, basis }) => FIGURE.test(text) && basis.length === 0);
    expect(bare).toEqual([]);
  });
});

test('a statement that is called certain without a rule is refused with what to do', () => {
  const { data } = stages[0]!;
  const happens = [...data.happens.slice(0, 2), { text: '会起诉。', certainty: 'certain' }];
  const { error } = stageSchema.safeParse({ ...data, happens });
  expect(error?.issues[0]?.message).toContain('name it under basis');
});
