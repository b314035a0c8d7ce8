import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countAtOnce, findEmptyFolders, GROUPS } from '~/integrations/shared-scripts.ts';

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

test('an entry that imports a module on demand does not need it at once', () => {
  const modules: Record<string, { isEntry: boolean; importers: string[]; by?: string[] }> = {
    Budget: { isEntry: true, importers: [] },
    Debts: { isEntry: true, importers: [] },
    Result: { isEntry: false, importers: [], by: ['Budget'] },
    shared: { isEntry: false, importers: ['Debts', 'Result', 'loop'] },
    loop: { isEntry: false, importers: ['shared'] },
  };
  const graph = {
    getModuleInfo: (id: string) => {
      const { by = [], ...module } = modules[id]!;
      return { ...module, dynamicImporters: by };
    },
  };
  expect(countAtOnce('shared', graph)).toBe(1);
  expect(countAtOnce('Result', graph)).toBe(0);
  expect(countAtOnce('Budget', graph)).toBe(1);
});
