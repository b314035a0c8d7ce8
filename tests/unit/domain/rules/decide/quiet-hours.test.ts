import { expect, test } from 'vitest';
import { isQuiet } from '~/lib/domain/rules/decide/quiet-hours.ts';

const night = { from: '22:00', to: '08:00' };
const noon = { from: '12:00', to: '14:00' };

test.each([
  [night, '21:59', false],
  [night, '22:00', true],
  [night, '00:00', true],
  [night, '07:59', true],
  [night, '08:00', false],
  [noon, '11:59', false],
  [noon, '12:00', true],
  [noon, '13:59', true],
  [noon, '14:00', false],
  [noon, '00:00', false],
])('in %j, %s is quiet: %s', (hours, time, quiet) => {
  expect(isQuiet(hours, time)).toBe(quiet);
});
