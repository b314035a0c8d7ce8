import { expect, test } from 'vitest';
import { fillInlineText, hotlineIdsIn, parseInlineText } from '~/lib/domain/site/inline-text.ts';

test('text is split at its hotline marks, in order', () => {
  expect(parseInlineText('先打{{police-110}}，再打{{anti-fraud-96110}}')).toEqual([
    { kind: 'text', text: '先打' },
    { kind: 'hotline', id: 'police-110' },
    { kind: 'text', text: '，再打' },
    { kind: 'hotline', id: 'anti-fraud-96110' },
  ]);
});

test('text without marks stays whole', () => {
  expect(parseInlineText('{不是标记}')).toEqual([{ kind: 'text', text: '{不是标记}' }]);
});

test('the ids named in a text are listed', () => {
  expect(hotlineIdsIn('打{{nfra-12378}}或{{gov-12345}}。')).toEqual(['nfra-12378', 'gov-12345']);
});

test('marks are replaced by what the look-up gives', () => {
  expect(fillInlineText('打{{a}}。', (id) => `<${id}>`)).toBe('打<a>。');
});
