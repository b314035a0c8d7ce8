import { expect, test } from 'vitest';
import { weighAxes } from '~/lib/domain/check/decide/weigh-axes.ts';

test.each([
  ['likely-scam', 'clearly-crossed', 'genuineness', 'scam'],
  ['likely-scam', 'no-sign', 'genuineness', 'scam'],
  ['undetermined', 'clearly-crossed', 'conduct', 'crossed'],
  ['consistent', 'clearly-crossed', 'conduct', 'crossed'],
  ['undetermined', 'possibly-crossed', 'conduct', 'caution'],
  ['consistent', 'possibly-crossed', 'conduct', 'caution'],
  ['undetermined', 'no-sign', 'genuineness', 'unknown'],
  ['consistent', 'no-sign', 'genuineness', 'consistent'],
] as const)('%s with %s is told by the %s axis as %s', (genuineness, conduct, axis, tone) => {
  expect(weighAxes({ genuineness, conduct })).toEqual({ axis, tone });
});
