import { expect, test } from 'vitest';
import { emptyLogForm, takeLogFacts } from '~/lib/domain/log/form.ts';

const CALL = { startedAt: '2026-11-20T14:05:00Z', seconds: 200, signs: [] };

test('a call that was just had is an entry but for the last tap', () => {
  const facts = {
    from: '',
    day: '2026-11-20',
    time: '22:05',
    conducts: ['insult'],
    log: CALL,
  } as const;
  expect(takeLogFacts(emptyLogForm(), facts)).toEqual({
    ...emptyLogForm(),
    ...{ channel: 'phone', answer: 'answered', reached: 'me', length: '3分20秒' },
    ...{ day: '2026-11-20', time: '22:05', conducts: ['insult'] },
  });
});

test('nothing typed is replaced, and no call is made of a message', () => {
  const typed = {
    ...emptyLogForm(),
    channel: 'sms' as const,
    time: '9:10',
    conducts: ['insult'] as const,
  };
  const taken = takeLogFacts(typed, { from: '', time: '22:05', conducts: ['insult'], log: CALL });
  expect(taken).toEqual({ ...typed, conducts: ['insult'] });
});
