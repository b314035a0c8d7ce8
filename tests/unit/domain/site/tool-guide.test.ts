import { expect, test } from 'vitest';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { TOOL_GROUPS, TOOL_QUESTIONS } from '~/lib/domain/site/tool-guide.ts';

test('every tool stands in one group, once, under a question of its own', () => {
  const grouped = TOOL_GROUPS.flatMap(({ tools }) => tools);
  expect([...grouped].sort()).toEqual(Object.keys(TOOLS).sort());
  const questions = grouped.map((id) => TOOL_QUESTIONS[id]);
  expect(new Set(questions).size).toBe(grouped.length);
  expect(questions.every((question) => question.endsWith('？'))).toBe(true);
});
