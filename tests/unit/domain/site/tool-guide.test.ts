import { expect, test } from 'vitest';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import {
  COLLECTION_NEEDS,
  TOOL_GROUPS,
  TOOL_NEEDS,
  TOOL_QUESTIONS,
} from '~/lib/domain/site/tool-guide.ts';

test('every tool stands in one group, once, under a question of its own', () => {
  const grouped = TOOL_GROUPS.flatMap(({ tools }) => tools);
  expect([...grouped].sort()).toEqual(Object.keys(TOOLS).sort());
  const questions = grouped.map((id) => TOOL_QUESTIONS[id]);
  expect(new Set(questions).size).toBe(grouped.length);
  expect(questions.every((question) => question.endsWith('？'))).toBe(true);
});

test('every index offers something to do at once, each need once, and each leads to a page of its own', () => {
  for (const needs of [TOOL_NEEDS, ...Object.values(COLLECTION_NEEDS)]) {
    expect(needs.length).toBeGreaterThan(0);
    expect(new Set(needs.map(({ need }) => need)).size).toBe(needs.length);
    expect(new Set(needs.map(({ path }) => path)).size).toBe(needs.length);
  }
});
