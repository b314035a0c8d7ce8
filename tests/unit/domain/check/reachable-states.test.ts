import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_OUTCOME_IDS } from '~/lib/vocabulary/check.ts';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { carryOn, walks } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { reachableResults } from './reachable-states.ts';
import { catalog, definition } from './real-check.ts';

const { results, states } = reachableResults(definition);

const findingsOf = (answers: Answers) => {
  const { urgent, genuineness, conduct } = decideCheck(definition, answers);
  return [...urgent, genuineness, conduct];
};

describe('every reachable state', () => {
  test('there are thousands of states, and each ends in a result', () => {
    expect(states).toBeGreaterThan(1000);
    expect(results.length).toBeGreaterThan(0);
  });

  test('every outcome is reachable, and every combination of both axes and urgency', () => {
    const combinations = new Set(results.map((answers) => findingsOf(answers).join()));
    expect(new Set(results.flatMap(findingsOf))).toEqual(new Set(CHECK_OUTCOME_IDS));
    // Danger itself may be a line crossed, so that it never stands beside 没看出越线.
    const withoutDanger = 2 ** 3 * 3 * 3;
    const withDanger = 2 ** 3 * 3 * 2;
    expect(combinations.size).toBe(withoutDanger + withDanger);
  });

  test('no result says at once that there is danger and that no line was crossed', () => {
    const both = results
      .map(findingsOf)
      .filter((findings) => findings.includes('danger') && findings.includes('no-sign'));
    expect(both).toEqual([]);
  });

  test('each result names at least 3 actions, an official contact and an article', () => {
    for (const answers of results) {
      const result = composeCheckResult(definition, catalog, answers);
      for (const outcome of result.urgent) {
        expect(outcome.actions.length).toBeGreaterThanOrEqual(3);
        expect(outcome.hotlines.length).toBeGreaterThanOrEqual(1);
        expect(outcome.articles.length).toBeGreaterThanOrEqual(1);
      }
      expect(result.actions.length).toBeGreaterThanOrEqual(3);
      expect(result.hotlines.length).toBeGreaterThanOrEqual(1);
      expect(result.articles.length).toBeGreaterThanOrEqual(1);
      expect(result.findings.every((finding) => finding.wouldChange)).toBe(true);
    }
  });

  test('a finding other than undetermined and no-sign always has a reason', () => {
    for (const answers of results) {
      const { findings } = composeCheckResult(definition, catalog, answers);
      const silent = findings.filter((finding) => finding.reasons.length === 0);
      expect([catalog.undetermined.title, catalog['no-sign'].title]).toEqual(
        expect.arrayContaining(silent.map((finding) => finding.title)),
      );
    }
  });

  test('the enumeration misses nothing that a random walk reaches', () => {
    const known = new Set(results.map((answers) => findingsOf(answers).join()));
    fc.assert(
      fc.property(walks(definition), fc.infiniteStream(fc.nat()), (answers, numbers) => {
        const end = carryOn(definition, answers, (choices) => {
          return choices[numbers.next().value % choices.length] ?? [];
        });
        expect(known.has(findingsOf(end).join())).toBe(true);
      }),
    );
  });
});
