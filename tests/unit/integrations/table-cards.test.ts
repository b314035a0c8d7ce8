import { expect, test } from 'vitest';
import { labelTables } from '~/integrations/table-cards.ts';

const HEAD = '<thead><tr><th>谁</th><th>找<b>谁</b></th></tr></thead>';
const table = (body: string, start = '<table>') => `${start}${HEAD}<tbody>${body}</tbody></table>`;

test('names the column of each cell but the first of its row', () => {
  expect(labelTables(table('<tr><td>银行</td><td>12378</td></tr>'))).toBe(
    table('<tr><td>银行</td><td data-label="找谁">12378</td></tr>', '<table class="cards">'),
  );
});

test('keeps the classes of a table', () => {
  const html = table('<tr><th>a</th><td>b</td></tr>', '<table class="wide">');
  expect(labelTables(html)).toContain('<table class="wide cards">');
});

test.each([
  ['has no head', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>'],
  ['has cells over several columns', table('<tr><td colspan="2">a</td></tr>')],
  ['is in an island', `<astro-island>${table('<tr><td>a</td><td>b</td></tr>')}</astro-island>`],
  ['fits a phone', table('<tr><td>a</td><td>b</td></tr>', '<table class="lenders">')],
])('leaves alone a table that %s', (_, html) => {
  expect(labelTables(html)).toBe(html);
});
