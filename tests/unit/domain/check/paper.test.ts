import { describe, expect, test } from 'vitest';
import { describePaper } from '~/lib/domain/check/paper.ts';
import { definition, rules } from './real-check.ts';

const paper = describePaper(definition);

/** The marks at every option that `answers` chooses. */
const marksFor = (answers: Readonly<Record<string, readonly string[]>>): string[] =>
  paper.flatMap(({ id, options }) =>
    (definition.questions.find((question) => question.id === id)?.options ?? []).flatMap(
      (option, index) => (answers[id]?.includes(option.id) ? (options[index]?.marks ?? []) : []),
    ),
  );

describe('the paper version', () => {
  test('marks what is urgent, what decides, what has to be checked and what the reader found', () => {
    expect(marksFor({ 'state-now': ['code-given'] })).toEqual(['先处理', '像诈骗']);
    expect(marksFor({ channel: ['overseas'] })).toEqual(['两条就像诈骗']);
    expect(marksFor({ claims: ['court'] })).toEqual(['要另外核对']);
    expect(marksFor({ pressure: ['insult'] })).toEqual(['明显越线']);
    expect(marksFor({ debt: ['found'] })).toContain('对得上');
  });

  const combined = rules.flatMap(({ id, data }) =>
    data.examples.filter(({ fires }) => fires).map(({ answers }) => [id, answers] as const),
  );
  test.each(combined)('%s leaves a mark at %j', (_, answers) => {
    expect(marksFor(answers).join()).toMatch(/像诈骗|越线/);
  });

  test('a sign that takes two answers is marked at the last, with what the other must be', () => {
    expect(marksFor({ payment: ['company'] })).toContain(
      '第4题是“法院，或像法院的文书、短信”时算“像诈骗”',
    );
  });

  test('no answer that means nothing is marked', () => {
    expect(marksFor({ payment: ['official'], pressure: ['none'] })).toEqual([]);
  });

  test('a question that is not always asked names those it depends on', () => {
    expect(paper.find(({ id }) => id === 'lender-kind')?.when).toBe('看第8题，用得上才答');
    expect(paper[0]?.when).toBe('');
  });
});
