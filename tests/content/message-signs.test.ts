/** The message check and the self-check never disagree about the same sign: pair by pair. */
import { describe, expect, test } from 'vitest';
import { conductOf, genuinenessOf } from '~/lib/domain/check/decide.ts';
import type { Sign } from '~/lib/domain/check/definition.ts';
import { decideMessage } from '~/lib/domain/message/decide.ts';
import { readMessageSignals, readSigns } from '~tests/support/content.ts';
import { definition } from '~tests/unit/domain/message/real-message.ts';

const signs = new Map(readSigns().map(({ id, data }) => [id, data]));
const pairs = readMessageSignals().flatMap(({ id, data }) =>
  data.sign === undefined || !signs.has(data.sign) ? [] : [{ id, sign: data.sign }],
);

/** What the message check says of these signs in a text whose wording is like a scam's. */
const judge = (...ids: string[]) =>
  decideMessage(
    '',
    definition.signals
      .filter(({ id, role }) => ids.includes(id) || role === 'scam-wording')
      .map((signal) => ({ signal, spans: [{ start: 0, end: 1 }] })),
  );

test('most signals name their sign', () => {
  expect(pairs.length).toBeGreaterThan(35);
});

describe.each(pairs)('$id is the sign $sign', ({ id, sign }) => {
  const entry = signs.get(sign)!;
  const inCheck: Sign[] = [{ side: entry.side, strength: entry.strength } as Sign];
  const { outcome, conducts } = judge(id);

  test('both tools reach the same side', () => {
    const isScam = genuinenessOf(inCheck) === 'likely-scam';
    const isCrossed = conductOf(inCheck) !== 'no-sign';
    if (isScam) expect(outcome).toBe('likely-scam');
    if (entry.side === 'scam') expect(isCrossed || conducts.length > 0).toBe(false);
    if (entry.side === 'conduct') {
      expect(isCrossed).toBe(true);
      expect(outcome).toBe('crossed-lines');
      if (entry.conduct) expect(conducts).toEqual([entry.conduct]);
    }
    expect(['plain-reminder', 'unrelated']).not.toContain(outcome);
    expect(genuinenessOf(inCheck)).not.toBe('consistent');
  });

  test('with a second sign of a scam, both say 像诈骗', () => {
    if (entry.side !== 'scam') return;
    const second: Sign = { ...inCheck[0]!, strength: 'strong' };
    expect(genuinenessOf([...inCheck, second])).toBe('likely-scam');
    expect(judge(id, 'otp-asked').outcome).toBe('likely-scam');
  });
});
