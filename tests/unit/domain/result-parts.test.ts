import { expect, test } from 'vitest';
import { firstActionOf } from '~/lib/domain/result/first-action.ts';
import { makeTextParts } from '~/lib/domain/result/text.ts';

test.each([
  ['the number it names', [{ text: '打{{police-110}}报警' }], ['anti-fraud-96110'], 'police-110'],
  [
    'the first that helps',
    [{ text: '先挂断' }],
    ['anti-fraud-96110', 'police-110'],
    'anti-fraud-96110',
  ],
  ['none where there is none', [{ text: '先挂断' }, { text: '再打{{police-110}}' }], [], undefined],
])('the first action comes with %s', (_, actions, hotlines, hotline) => {
  expect(firstActionOf({ actions, hotlines })).toEqual({ ...actions[0], hotline });
});

test('an outcome without actions has no first one', () => {
  expect(firstActionOf({ actions: [], hotlines: ['police-110'] })).toBeUndefined();
});

test('the text to copy leaves out reasons that are not loaded and numbers it does not know', () => {
  const parts = makeTextParts({
    hotlines: { 'police-110': { name: '报警', number: '110' } },
    reasons: { known: { text: '打{{police-110}}', sources: [{ name: '刑法', href: '/' }] } },
  });
  expect(parts.reasons([{ id: 'known' }, { id: 'not-loaded' }])).toEqual(['- 打110（依据：刑法）']);
  expect(parts.hotlines(['police-110', 'unknown'])).toEqual(['- 110 报警', '-  ']);
});
