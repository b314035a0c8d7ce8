import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEmptyFolders, GROUPS } from '~/integrations/shared-scripts.ts';

const modules = globSync('src/**/*.{ts,tsx}').map((path) => `/site/${path}`);

test('every folder of the shared scripts holds something', () => {
  expect(findEmptyFolders(GROUPS, modules)).toEqual([]);
});

test('a folder that was renamed is named, with its group', () => {
  const groups = [
    { name: 'money', folders: ['lib/domain/gone/', 'lib/domain/case/'], sharedBy: 2 },
  ];
  expect(findEmptyFolders(groups, modules)).toEqual(['money: src/lib/domain/gone/']);
});
