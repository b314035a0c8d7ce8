/** Nothing that has happened, and nothing that was asked for, ends mild, whatever else is answered. */
import { describe, expect, test } from 'vitest';
import { GENUINENESS_FINDINGS } from '~/lib/vocabulary/check.ts';
import { RELIEF_LEVELS } from '~/lib/vocabulary/relief.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import { decideCourt } from '~/lib/domain/court/decide.ts';
import { decideRelief } from '~/lib/domain/relief/decide.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { readBadFacts, statesWith } from '~tests/support/bad-facts.ts';
import { expectNone } from '~tests/support/relations.ts';
import { definition as check } from './check/real-check.ts';
import { definition as court } from './court/real-court.ts';
import { definition as relief } from './relief/real-relief.ts';

const MEND =
  'give the option a sign or a rule that decides alone; nothing that is answered besides may weaken it.';

/** The states milder than `atLeast`, as text, of `findings` from the worst to the mildest. */
const milder = (
  states: readonly Answers[],
  findings: readonly string[],
  atLeast: string,
  find: (answers: Answers) => string,
): string[] =>
  states
    .filter((answers) => findings.indexOf(find(answers)) > findings.indexOf(atLeast))
    .map((answers) => JSON.stringify(answers));

describe('check', () => {
  // Single choices all; of the lists those that another bad fact can stand in.
  const varied = ['who', 'channel', 'claims', 'debt'];
  const lists = ['state-now', 'payment', 'requests', 'pressure'];

  test.each(readBadFacts('check'))('$question: $option, because $because', (fact) => {
    const states = lists.flatMap((list) =>
      statesWith(
        check,
        fact,
        ['claims', 'debt', list].filter((id) => id !== fact.question),
      ),
    );
    const all = [...states, ...statesWith(check, fact, varied)];
    expect(all.length).toBeGreaterThan(100);
    const find = (answers: Answers) => decideCheck(check, answers).genuineness;
    expectNone(milder(all, GENUINENESS_FINDINGS, fact.atLeast, find), MEND);
  });
});

describe('court', () => {
  const findings = ['stop', 'unverified', 'not-a-court-paper', 'verified'];
  test.each(readBadFacts('court'))('$question: $option, because $because', (fact) => {
    const varied = ['kind', 'channel', 'link', 'asks', 'checked'].filter(
      (id) => id !== fact.question || id === 'asks',
    );
    const states = statesWith(court, fact, varied);
    expect(states.length).toBeGreaterThan(100);
    const find = (answers: Answers) => decideCourt(court, answers).finding;
    expectNone(milder(states, findings, fact.atLeast, find), MEND);
  });
});

describe('relief', () => {
  test.each(readBadFacts('relief'))('$question: $option, because $because', (fact) => {
    const states = statesWith(relief, fact, ['already', 'signs']);
    expect(states.length).toBeGreaterThan(10);
    const find = (answers: Answers) => decideRelief(relief, answers).level;
    expectNone(milder(states, RELIEF_LEVELS, fact.atLeast, find), MEND);
  });
});
